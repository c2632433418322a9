package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.wire.EpochSeconds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which metrics of occurrences to get. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-occurrences">Rollbar: get
 *     occurrence metrics</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OccurrenceMetricsQuery.Builder.class)
public interface OccurrenceMetricsQuery {

  /** {@return the start of the time range} */
  @JsonSerialize(using = EpochSeconds.class)
  Instant startTime();

  /** {@return the end of the time range, not before its start} */
  @JsonSerialize(using = EpochSeconds.class)
  Instant endTime();

  /** {@return the conditions that occurrences have to meet; all occurrences count unless set} */
  List<MetricsFilter> filters();

  /** {@return the fields that occurrences are grouped by} */
  List<OccurrenceField> groupBy();

  /** {@return the values that are aggregated over the occurrences} */
  List<MetricsAggregate> aggregates();

  /** {@return the order of the rows} */
  Optional<MetricsSort> sort();

  /**
   * {@return the length of the time intervals that metrics are given for; the whole time range
   * unless set}
   */
  Optional<Granularity> granularity();

  /** {@return the time zone in which the intervals start; {@code US/Pacific} unless set} */
  Optional<String> timezone();

  /** {@return the largest number of rows to get} */
  Optional<Integer> limit();

  /** {@return the number of rows to skip} */
  Optional<Integer> offset();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBefore("OccurrenceMetricsQuery.builder().endTime(..)", startTime(), endTime());
    Preconditions.notNegative("OccurrenceMetricsQuery.builder().limit(..)", limit().orElse(0));
    Preconditions.notNegative("OccurrenceMetricsQuery.builder().offset(..)", offset().orElse(0));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableOccurrenceMetricsQuery.Builder {
    Builder() {}
  }
}
