package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.trivet.core.service.Preconditions;

/**
 * The hours to count as working hours.
 *
 * @param startTime when they begin, such as {@code 09:00}
 * @param endTime when they end, such as {@code 17:00}
 * @param includeWeekends whether weekends have them too
 */
public record BusinessHoursInput(
    @JsonProperty String startTime,
    @JsonProperty String endTime,
    @JsonProperty boolean includeWeekends) {

  /**
   * Working hours.
   *
   * @param startTime when they begin, such as {@code 09:00}
   * @param endTime when they end, such as {@code 17:00}
   * @param includeWeekends whether weekends have them too
   */
  public BusinessHoursInput {
    Preconditions.notBlank("BusinessHoursInput: startTime", startTime);
    Preconditions.notBlank("BusinessHoursInput: endTime", endTime);
  }
}
