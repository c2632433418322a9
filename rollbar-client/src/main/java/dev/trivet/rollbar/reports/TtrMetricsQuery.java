package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rollbar.items.Framework;
import dev.trivet.rollbar.items.Level;
import dev.trivet.rollbar.wire.EpochSeconds;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which times to resolve items to get. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-ttr">Rollbar: get time to
 *     resolve metrics</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TtrMetricsQuery.Builder.class)
public interface TtrMetricsQuery {

  /** {@return the start of the time range} */
  @JsonSerialize(using = EpochSeconds.class)
  Instant startTime();

  /** {@return the end of the time range, not before its start; now unless set} */
  @JsonSerialize(contentUsing = EpochSeconds.class)
  Optional<Instant> endTime();

  /** {@return the length of the time intervals that times are given for} */
  Optional<Granularity> granularity();

  /** {@return the function that aggregates the times; {@link TtrFunction#MEDIAN} unless set} */
  Optional<TtrFunction> function();

  /**
   * {@return the IDs of the projects; set them to make the call with the account token instead of
   * the project token}
   */
  List<Long> projectIds();

  /** {@return the names of the environments whose items count} */
  List<String> environments();

  /** {@return the levels whose items count} */
  List<Level> levels();

  /** {@return the frameworks whose items count} */
  List<Framework> frameworks();

  /** {@return the time zone in which the intervals start; {@code US/Pacific} unless set} */
  Optional<String> timezone();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    endTime()
        .ifPresent(
            end ->
                Preconditions.notBefore("TtrMetricsQuery.builder().endTime(..)", startTime(), end));
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
