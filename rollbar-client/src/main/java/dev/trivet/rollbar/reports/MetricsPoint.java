package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The metrics of one time interval. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = MetricsPoint.Builder.class)
public interface MetricsPoint extends HasAdditionalProperties {

  /** {@return when the interval starts} */
  Optional<Instant> timestamp();

  /** {@return the rows as Rollbar sent them; {@link #rows} has their values by field} */
  List<JsonValue> metricsRows();

  /**
   * The rows, with their values by field. Rollbar's reference shows one row as a list of fields and
   * values, and also a list of such lists; both are understood.
   *
   * @return the rows
   */
  default List<Members> rows() {
    boolean several = metricsRows().stream().anyMatch(row -> !row.elements().isEmpty());
    return several
        ? metricsRows().stream().map(row -> MetricsRows.byField(row.elements())).toList()
        : metricsRows().isEmpty() ? List.of() : List.of(MetricsRows.byField(metricsRows()));
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a point. Not thread-safe. */
  final class Builder extends ImmutableMetricsPoint.Builder implements Keeper {
    Builder() {}
  }
}
