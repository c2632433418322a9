package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A pay report: the pay for the time on call in a period. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCallPayReport.Builder.class, using = ResourceDeserializer.class)
public interface OnCallPayReport extends Resource {

  /** {@return the status of the report} */
  Optional<OnCallPayReportStatus> status();

  /** {@return the date on which the period starts} */
  Optional<LocalDate> startDate();

  /** {@return the date on which the period ends} */
  Optional<LocalDate> endDate();

  /** {@return the total time on call, in seconds} */
  Optional<Long> totalDuration();

  /** {@return the number of users in the report} */
  Optional<Long> usersCount();

  /** {@return the currency code of all amounts} */
  Optional<String> currency();

  /** {@return the pay type: whether time on call is paid by the hour or by the day} */
  Optional<OnCallPayReportPayType> payType();

  /** {@return the hourly rate, in cents} */
  Optional<Integer> hourlyRateCents();

  /** {@return the daily rate, in cents} */
  Optional<Integer> dailyRateCents();

  /** {@return the total pay of all users, in cents} */
  Optional<Long> totalPayCents();

  /** {@return whether shadow shifts are included} */
  Optional<Boolean> includeShadow();

  /** {@return whether the report shows individual shifts} */
  Optional<Boolean> showIndividualShiftData();

  /** {@return whether a single rate applies to all users} */
  Optional<Boolean> hasSingleRate();

  /** {@return whether the report has the granular time breakdown} */
  Optional<Boolean> enabledGranularTimeBreakdown();

  /** {@return when the report was last generated} */
  Optional<Instant> lastGeneratedAt();

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

  /** {@return the URL to download the report as CSV; empty until the report is generated} */
  Optional<String> csvFileUrl();

  /** {@return the URL to download the report as XLSX; empty until the report is generated} */
  Optional<String> xlsxFileUrl();

  /** {@return when the pay report was created} */
  Optional<Instant> createdAt();

  /** {@return when the pay report was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an on-call pay report. Not thread-safe. */
  final class Builder extends ImmutableOnCallPayReport.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
