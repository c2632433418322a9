package dev.trivet.honeybadger.checkins;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A check-in: a job that reports to Honeybadger regularly, and is missed when it does not. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckIn.Builder.class)
public interface CheckIn extends HasAdditionalProperties {

  /** {@return the check-in's ID} */
  String id();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the name in addresses, unique in its project} */
  Optional<String> slug();

  /** {@return how it is} */
  Optional<CheckInState> state();

  /** {@return how its times are said} */
  Optional<ScheduleType> scheduleType();

  /**
   * {@return the time between two reports, {@code 1 day} for example; only with a simple schedule}
   */
  Optional<String> reportPeriod();

  /** {@return the time that a report may be late, {@code 5 minutes} for example} */
  Optional<String> gracePeriod();

  /** {@return the times of its reports in the form of cron; only with a cron schedule} */
  Optional<String> cronSchedule();

  /** {@return the time zone of the cron schedule, by its name in Rails} */
  Optional<String> cronTimezone();

  /** {@return when it last reported} */
  Optional<Instant> reportedAt();

  /** {@return the time by which the next report is expected} */
  Optional<Instant> expectedAt();

  /** {@return the number of reports that were missed} */
  Optional<Long> missedCount();

  /**
   * {@return the address to report to, a secret because anybody can report with it; masked in
   * {@code toString} and left out of JSON}
   */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> url();

  /** {@return the address of a page about it} */
  Optional<String> detailsUrl();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a check in. Not thread-safe. */
  final class Builder extends ImmutableCheckIn.Builder implements Keeper {
    Builder() {}
  }
}
