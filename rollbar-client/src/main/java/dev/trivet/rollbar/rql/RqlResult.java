package dev.trivet.rollbar.rql;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The result of a query. Rollbar keeps results for seven days. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-rql-job-results">Rollbar: get the result of
 *     a query</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RqlResult.Builder.class)
public interface RqlResult extends HasAdditionalProperties {

  /** {@return the names of the columns} */
  List<String> columns();

  /** {@return the names of the columns that the query asked for} */
  @JsonProperty("selectionColumns")
  List<String> selectionColumns();

  /** {@return the rows as Rollbar sent them; {@link #rows} has their values by column} */
  @JsonProperty("rows")
  List<JsonValue> rowValues();

  /** {@return the number of rows} */
  Optional<Integer> rowcount();

  /** {@return how long the query took, in seconds} */
  @JsonProperty("executionTime")
  Optional<BigDecimal> executionTime();

  /** {@return the errors, as Rollbar sent them} */
  List<JsonValue> errors();

  /** {@return the warnings, as Rollbar sent them} */
  List<JsonValue> warnings();

  /**
   * The rows, with their values by column. Rollbar's reference shows rows as objects, its own
   * scripts read them as arrays in the order of {@link #columns}; both are understood.
   *
   * @return the rows
   */
  default List<RqlRow> rows() {
    return rowValues().stream().map(row -> RqlRow.of(columns(), row)).toList();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. Not thread-safe. */
  final class Builder extends ImmutableRqlResult.Builder implements Keeper {
    Builder() {}
  }
}
