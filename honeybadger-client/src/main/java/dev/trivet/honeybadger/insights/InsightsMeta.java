package dev.trivet.honeybadger.insights;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The metadata of a query's result. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InsightsMeta.Builder.class)
public interface InsightsMeta extends HasAdditionalProperties {

  /** {@return the query that was run} */
  Optional<String> query();

  /** {@return the names of the columns, in order} */
  List<String> fields();

  /** {@return the columns with their types, in order} */
  List<InsightsColumn> schema();

  /** {@return the number of rows in the result} */
  @JsonAlias({"row_count"})
  Optional<Long> rows();

  /** {@return the total number of rows that the query found} */
  @JsonAlias({"total_count"})
  Optional<Long> totalRows();

  /** {@return the start of the time range that was queried; its format varies} */
  Optional<String> startAt();

  /** {@return the end of the time range that was queried; its format varies} */
  Optional<String> endAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the metadata of a result. Not thread-safe. */
  final class Builder extends ImmutableInsightsMeta.Builder implements Keeper {
    Builder() {}
  }
}
