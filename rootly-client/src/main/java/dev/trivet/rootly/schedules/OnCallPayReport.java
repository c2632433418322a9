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

/** A pay report: what being on call in a period is to be paid. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = OnCallPayReport.Builder.class, using = ResourceDeserializer.class)
public interface OnCallPayReport extends Resource {

  /** {@return how far the report has come} */
  Optional<OnCallPayReportStatus> status();

  /** {@return the date on which the period starts} */
  Optional<LocalDate> startDate();

  /** {@return the date on which the period ends} */
  Optional<LocalDate> endDate();

  /** {@return the total time on call, in seconds} */
  Optional<Long> totalDuration();

  /** {@return the number of users in the report} */
  Optional<Long> usersCount();

  /** {@return the currency of all amounts, as its code} */
  Optional<String> currency();

  /** {@return whether time on call is paid by the hour or by the day} */
  Optional<OnCallPayReportPayType> payType();

  /** {@return the pay for an hour, in cents} */
  Optional<Integer> hourlyRateCents();

  /** {@return the pay for a day, in cents} */
  Optional<Integer> dailyRateCents();

  /** {@return the pay for all users together, in cents} */
  Optional<Long> totalPayCents();

  /** {@return whether shadow shifts are included} */
  Optional<Boolean> includeShadow();

  /** {@return whether the report shows each shift} */
  Optional<Boolean> showIndividualShiftData();

  /** {@return whether one rate applies to all users} */
  Optional<Boolean> hasSingleRate();

  /** {@return whether the report breaks time down in detail} */
  Optional<Boolean> enabledGranularTimeBreakdown();

  /** {@return when it was last generated} */
  Optional<Instant> lastGeneratedAt();

  /**
   * {@return the time zone in which days and weekends begin and end, such as {@code Europe/Berlin};
   * Rootly has a default}
   */
  Optional<String> timeZone();

  /** {@return whether days and weekends begin and end in the time zone of each user instead} */
  Optional<Boolean> useRespondersTimeZone();

  /** {@return the URL to download the report from as CSV; empty until it is generated} */
  Optional<String> csvFileUrl();

  /** {@return the URL to download the report from as XLSX; empty until it is generated} */
  Optional<String> xlsxFileUrl();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
