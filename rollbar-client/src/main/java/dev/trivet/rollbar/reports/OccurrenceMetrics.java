package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Metrics of occurrences. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OccurrenceMetrics.Builder.class)
public interface OccurrenceMetrics extends HasAdditionalProperties {

  /** {@return the ID of the last occurrence that was counted} */
  Optional<Long> lastOccurrenceId();

  /** {@return when the last occurrence that was counted occurred} */
  Optional<Instant> lastOccurrenceTimestamp();

  /** {@return the metrics by time interval} */
  List<MetricsPoint> timepoints();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds metrics. Not thread-safe. */
  final class Builder extends ImmutableOccurrenceMetrics.Builder implements Keeper {
    Builder() {}
  }
}
