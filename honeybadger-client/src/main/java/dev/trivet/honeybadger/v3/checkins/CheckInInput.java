package dev.trivet.honeybadger.v3.checkins;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.checkins.ScheduleType;
import dev.trivet.honeybadger.wire.CheckInChecks;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A check-in to create, or what to change about one. Times are said in words, and read back in
 * Honeybadger's own form.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CheckInInput.Builder.class)
public interface CheckInInput {

  /** {@return the name as shown to people} */
  Patch<String> name();

  /** {@return the name in addresses, unique in its project} */
  Patch<String> slug();

  /** {@return how its times are said} */
  Optional<ScheduleType> scheduleType();

  /** {@return the time between two reports in words, {@code 1 hour 30 minutes} for example} */
  Patch<String> reportPeriod();

  /** {@return how long a report may be late, in words, {@code 5 minutes} for example} */
  Optional<String> gracePeriod();

  /** {@return the times of its reports as a cron expression} */
  Patch<String> cronSchedule();

  /**
   * {@return the time zone of the cron expression by its name in Rails, {@code UTC} for example}
   */
  Optional<String> cronTimezone();

  /** Refuses what Honeybadger certainly does not understand. */
  @Value.Check
  default void check() {
    if (reportPeriod().isValue()) {
      CheckInChecks.words("reportPeriod", Optional.of(reportPeriod().value()));
    }
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
