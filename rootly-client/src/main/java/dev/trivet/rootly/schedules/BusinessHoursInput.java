package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.trivet.core.service.Preconditions;

/**
 * The business hours to set for a schedule, which count as working hours.
 *
 * @param startTime the time of day at which the business hours begin, such as {@code 09:00}
 * @param endTime the time of day at which the business hours end, such as {@code 17:00}
 * @param includeWeekends whether weekends have business hours too
 */
public record BusinessHoursInput(
    @JsonProperty String startTime,
    @JsonProperty String endTime,
    @JsonProperty boolean includeWeekends) {

  /**
   * Business hours.
   *
   * @param startTime the time of day at which the business hours begin, such as {@code 09:00}
   * @param endTime the time of day at which the business hours end, such as {@code 17:00}
   * @param includeWeekends whether weekends have business hours too
   */
  public BusinessHoursInput {
    Preconditions.notBlank("BusinessHoursInput: startTime", startTime);
    Preconditions.notBlank("BusinessHoursInput: endTime", endTime);
  }
}
