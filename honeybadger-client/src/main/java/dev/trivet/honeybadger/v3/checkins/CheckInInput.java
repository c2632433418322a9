package dev.trivet.honeybadger.v3.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.checkins.ScheduleType;
import dev.trivet.honeybadger.wire.CheckInChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check-in to create, or what to change about one. Periods are given in words, such as {@code 5
 * minutes}. Honeybadger returns them in a form of its own, so compare durations rather than texts.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInInput.Builder.class)
public interface CheckInInput {

  /** {@return the check-in's name} */
  Patch<String> name();

  /** {@return the slug: the name used in URLs, unique within the project} */
  Patch<String> slug();

  /** {@return how the check-in's schedule is given: simple or cron} */
  Optional<ScheduleType> scheduleType();

  /**
   * {@return the time between two reports, in words, {@code 1 hour 30 minutes} for example, for the
   * schedule type {@code simple}}
   */
  Patch<String> reportPeriod();

  /**
   * {@return the grace period: how late a report may be, in words, {@code 5 minutes} for example;
   * {@link Patch#clear()} resets it to zero}
   */
  Patch<String> gracePeriod();

  /** {@return the schedule as a cron expression, for the schedule type {@code cron}} */
  Patch<String> cronSchedule();

  /**
   * {@return the time zone of the cron expression, by its name in Rails, {@code UTC} for example,
   * not by that of IANA}
   */
  Optional<String> cronTimezone();

  /** Refuses periods and time zones in a form that Honeybadger does not understand. */
  @Value.Check
  default void check() {
    CheckInChecks.words("reportPeriod", reportPeriod().toOptional());
    CheckInChecks.words("gracePeriod", gracePeriod().toOptional());
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
