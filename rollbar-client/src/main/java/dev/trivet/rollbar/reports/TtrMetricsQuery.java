package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import dev.trivet.rollbar.wire.EpochSeconds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What to find out about the time that it takes to resolve items. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-ttr">Rollbar: get time to
 *     resolve metrics</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TtrMetricsQuery.Builder.class)
public interface TtrMetricsQuery {

  /** {@return since when} */
  @JsonSerialize(using = EpochSeconds.class)
  Instant startTime();

  /** {@return until when; now unless set} */
  @JsonSerialize(contentUsing = EpochSeconds.class)
  Optional<Instant> endTime();

  /** {@return how long the spans are that are looked at} */
  Optional<Granularity> granularity();

  /** {@return how times are taken together; {@link TtrFunction#MEDIAN} unless set} */
  Optional<TtrFunction> function();

  /** {@return the IDs of the projects, with the account token instead of the project token} */
  List<Long> projectIds();

  /** {@return only items of these environments} */
  List<String> environments();

  /** {@return only items of these levels} */
  List<Level> levels();

  /** {@return only items of these frameworks} */
  List<Framework> frameworks();

  /** {@return the time zone in which spans begin} */
  Optional<String> timezone();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    if (endTime().filter(end -> end.isBefore(startTime())).isPresent()) {
      throw new IllegalArgumentException(
          "TtrMetricsQuery.builder().endTime(..): it is before the start");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableTtrMetricsQuery.Builder {
    Builder() {}
  }
}
