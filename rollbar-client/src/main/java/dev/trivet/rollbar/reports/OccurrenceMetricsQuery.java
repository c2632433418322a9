package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.wire.EpochSeconds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to find out about occurrences. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-occurrences">Rollbar: get
 *     occurrence metrics</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OccurrenceMetricsQuery.Builder.class)
public interface OccurrenceMetricsQuery {

  /** {@return since when} */
  @JsonSerialize(using = EpochSeconds.class)
  Instant startTime();

  /** {@return until when} */
  @JsonSerialize(using = EpochSeconds.class)
  Instant endTime();

  /** {@return what they have to be like; all of them count unless set} */
  List<MetricsFilter> filters();

  /** {@return what they are grouped by} */
  List<OccurrenceField> groupBy();

  /** {@return what is taken together} */
  List<MetricsAggregate> aggregates();

  /** {@return what comes first} */
  Optional<MetricsSort> sort();

  /** {@return how long the spans are that are looked at; the whole time unless set} */
  Optional<Granularity> granularity();

  /** {@return the time zone in which spans begin; {@code US/Pacific} unless set} */
  Optional<String> timezone();

  /** {@return how many rows to get at most} */
  Optional<Integer> limit();

  /** {@return how many rows to leave out} */
  Optional<Integer> offset();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    if (endTime().isBefore(startTime())) {
      throw new IllegalArgumentException(
          "OccurrenceMetricsQuery.builder().endTime(..): it is before the start");
    }
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
