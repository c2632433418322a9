package dev.trivet.honeybadger.v3.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.checkins.ScheduleType;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A check-in: a job that reports when it has run. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckIn.Builder.class)
public interface CheckIn extends HasAdditionalProperties {

  /** {@return the check-in's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the name in addresses, unique in its project} */
  Optional<String> slug();

  /** {@return how its times are said} */
  Optional<ScheduleType> scheduleType();

  /** {@return how it is} */
  Optional<CheckInState> state();

  /** {@return when it last reported} */
  Optional<Instant> reportedAt();

  /** {@return when its next report is expected} */
  Optional<Instant> expectedAt();

  /** {@return the number of reports that were missed} */
  Optional<Long> missedCount();

  /** {@return how long a report may be late, in words, {@code 5 minutes} for example} */
  Optional<String> gracePeriod();

  /** {@return the URL that its reports go to} */
  Optional<String> reportUrl();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return the times of its reports as a cron expression} */
  Optional<String> cronSchedule();

  /**
   * {@return the time zone of the cron expression by its name in Rails, {@code UTC} for example}
   */
  Optional<String> cronTimezone();

  /** {@return the time between two reports in words, {@code 1 hour 30 minutes} for example} */
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
