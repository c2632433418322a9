package dev.trivet.honeybadger.checkins;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check-in, which monitors a scheduled job: the job reports to Honeybadger on every run, and
 * Honeybadger notifies people when a report does not arrive in time.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckIn.Builder.class)
public interface CheckIn extends HasAdditionalProperties {

  /** {@return the check-in's ID} */
  String id();

  /** {@return the check-in's name} */
  Optional<String> name();

  /** {@return the slug: the name used in URLs, unique within the project} */
  Optional<String> slug();

  /** {@return the check-in's state} */
  Optional<CheckInState> state();

  /** {@return how the check-in's schedule is given: simple or cron} */
  Optional<ScheduleType> scheduleType();

  /**
   * {@return the time between two reports, in words, {@code 1 day} for example; only with a simple
   * schedule}
   */
  Optional<String> reportPeriod();

  /**
   * {@return the grace period: how late a report may be, in words, {@code 5 minutes} for example}
   */
  Optional<String> gracePeriod();

  /**
   * {@return the schedule as a cron expression, {@code 0 * * * *} for example; only with a cron
   * schedule}
   */
  Optional<String> cronSchedule();

  /**
   * {@return the time zone of the cron expression, by its name in Rails, {@code Eastern Time (US &
   * Canada)} for example; only with a cron schedule}
   */
  Optional<String> cronTimezone();

  /** {@return when the job last reported} */
  Optional<Instant> reportedAt();

  /** {@return when the next report is expected} */
  Optional<Instant> expectedAt();

  /** {@return the number of missed reports} */
  Optional<Long> missedCount();

  /**
   * {@return the URL to report to, a secret because anyone who knows it can report; masked in
   * {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> url();

  /** {@return the URL of the check-in's page in Honeybadger} */
  Optional<String> detailsUrl();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check-in. Not thread-safe. */
  final class Builder extends ImmutableCheckIn.Builder implements Keeper {
    Builder() {}
  }
}
