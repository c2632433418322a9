package dev.trivet.honeybadger.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.CheckInChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check-in to create, or what to change about one. Creating one needs the type of its schedule,
 * which cannot be changed afterwards. Times are said in words, {@code 5 minutes} or {@code 1 day}
 * for example.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInInput.Builder.class)
public interface CheckInInput {

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the name in addresses, unique in its project} */
  Optional<String> slug();

  /** {@return how its times are said} */
  Optional<ScheduleType> scheduleType();

  /**
   * {@return the time between two reports in words, {@code 1 day} for example; for a simple
   * schedule}
   */
  Optional<String> reportPeriod();

  /** {@return the time that a report may be late in words, {@code 5 minutes} for example} */
  Optional<String> gracePeriod();

  /** {@return the times of its reports in the form of cron; for a cron schedule} */
  Optional<String> cronSchedule();

  /**
   * {@return the time zone of the cron schedule by its name in Rails, {@code Eastern Time (US &
   * Canada)} for example}
   */
  Optional<String> cronTimezone();

  /** Refuses what Honeybadger certainly does not understand. */
  @Value.Check
  default void check() {
    CheckInChecks.words("reportPeriod", reportPeriod());
    CheckInChecks.words("gracePeriod", gracePeriod());
    CheckInChecks.zone(cronTimezone());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check in. Not thread-safe. */
  final class Builder extends ImmutableCheckInInput.Builder {
    Builder() {}
  }
}
