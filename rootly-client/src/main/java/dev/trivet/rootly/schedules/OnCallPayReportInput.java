package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A pay report to create, or what to change about one. A new one needs {@code startDate} and {@code
 * endDate}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCallPayReportInput.Builder.class)
public interface OnCallPayReportInput {

  /** {@return the date on which the period starts} */
  Optional<LocalDate> startDate();

  /** {@return the date on which the period ends} */
  Optional<LocalDate> endDate();

  /** {@return the IDs of the schedules that the report is limited to} */
  Optional<List<String>> scheduleIds();

  /**
   * {@return the time zone in which days and weekends begin and end, such as {@code Europe/Berlin};
   * Rootly has a default}
   */
  Optional<String> timeZone();

  /**
   * {@return whether days and weekends begin and end in each user's own time zone instead of {@code
   * timeZone}}
   */
  Optional<Boolean> useRespondersTimeZone();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.notBefore("OnCallPayReportInput.builder().endDate(..)", startDate(), endDate());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableOnCallPayReportInput.Builder {
    Builder() {}
  }
}
