package dev.trivet.honeybadger.v3.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.checkins.ScheduleType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A check-in, which monitors a scheduled job: the job reports each time it has run. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckIn.Builder.class)
public interface CheckIn extends HasAdditionalProperties {

  /** {@return the check-in's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the check-in's name} */
  Optional<String> name();

  /** {@return the slug: the name used in URLs, unique within the project} */
  Optional<String> slug();

  /** {@return how the check-in's schedule is given: simple or cron} */
  Optional<ScheduleType> scheduleType();

  /** {@return the check-in's state} */
  Optional<CheckInState> state();

  /** {@return when the job last reported} */
  Optional<Instant> reportedAt();

  /** {@return when the next report is expected} */
  Optional<Instant> expectedAt();

  /** {@return the number of missed reports} */
  Optional<Long> missedCount();

  /**
   * {@return the grace period: how late a report may be, in words, {@code 5 minutes} for example}
   */
  Optional<String> gracePeriod();

  /** {@return the URL that the job sends its reports to} */
  Optional<String> reportUrl();

  /** {@return when the check-in was created} */
  Optional<Instant> createdAt();

  /** {@return the schedule as a cron expression, for the schedule type {@code cron}} */
  Optional<String> cronSchedule();

  /**
   * {@return the time zone of the cron expression, by its name in Rails, {@code UTC} for example}
   */
  Optional<String> cronTimezone();

  /**
   * {@return the time between two reports, in words, {@code 1 hour 30 minutes} for example, for the
   * schedule type {@code simple}}
   */
  Optional<String> reportPeriod();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in. Not thread-safe. */
  final class Builder extends ImmutableCheckIn.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
