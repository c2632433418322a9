package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Which members of a schedule take turns.
 *
 * @param value the text on the wire
 */
public record EscalationLevelPagingStrategyConfigurationRotationScope(String value)
    implements OpenEnum {

  /** Only the members of the active rotation. */
  public static final EscalationLevelPagingStrategyConfigurationRotationScope ACTIVE_ROTATION =
      new EscalationLevelPagingStrategyConfigurationRotationScope("active_rotation");

  /** All members of the schedule. */
  public static final EscalationLevelPagingStrategyConfigurationRotationScope ENTIRE_SCHEDULE =
      new EscalationLevelPagingStrategyConfigurationRotationScope("entire_schedule");

  @Override
  public String toString() {
    return value;
  }
}
