package dev.trivet.honeybadger.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.CheckInChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check-in to create, or what to change about one. A new check-in needs a schedule type. Neither
 * that nor the slug can be changed later. Periods are written in words, {@code 5 minutes} or {@code
 * 1 day} for example.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInInput.Builder.class)
public interface CheckInInput {

  /** {@return the check-in's name} */
  Optional<String> name();

  /**
   * {@return the slug: the name used in URLs, unique within the project; only for a new check-in}
   */
  Optional<String> slug();

  /** {@return how the check-in's schedule is given: simple or cron; only for a new check-in} */
  Optional<ScheduleType> scheduleType();

  /**
   * {@return the time between two reports, in words, {@code 1 day} for example; for a simple
   * schedule}
   */
  Optional<String> reportPeriod();

  /**
   * {@return the grace period: how late a report may be, in words, {@code 5 minutes} for example}
   */
  Optional<String> gracePeriod();

  /**
   * {@return the schedule as a cron expression, {@code 0 * * * *} for example; for a cron schedule}
   */
  Optional<String> cronSchedule();

  /**
   * {@return the time zone of the cron expression, by its name in Rails, {@code Eastern Time (US &
   * Canada)} for example, not by that of IANA; for a cron schedule}
   */
  Optional<String> cronTimezone();

  /** Refuses periods and time zones in a form that Honeybadger does not understand. */
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

  /** Builds a check-in. Not thread-safe. */
  final class Builder extends ImmutableCheckInInput.Builder {
    Builder() {}
  }
}
