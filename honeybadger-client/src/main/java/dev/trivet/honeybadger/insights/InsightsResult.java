package dev.trivet.honeybadger.insights;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The result of a query. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = InsightsResult.Builder.class)
public interface InsightsResult extends HasAdditionalProperties {

  /**
   * {@return the rows in order, with a member for each column; values are as Honeybadger sent them,
   * {@code row.text("@ts")} and {@code row.whole("count()")} for example; empty when the result
   * comes from {@link InsightsApi#forEachRow}}
   */
  List<Members> results();

  /** {@return the metadata of the rows} */
  Optional<InsightsMeta> meta();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an insights result. Not thread-safe. */
  final class Builder extends ImmutableInsightsResult.Builder implements Keeper {
    Builder() {}
  }
}
