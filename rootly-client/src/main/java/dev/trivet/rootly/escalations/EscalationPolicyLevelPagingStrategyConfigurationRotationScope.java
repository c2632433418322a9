package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Which members of a schedule take turns.
 *
 * @param value the text on the wire
 */
public record EscalationPolicyLevelPagingStrategyConfigurationRotationScope(String value)
    implements OpenEnum {

  /** Only the members of the active rotation. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationRotationScope
      ACTIVE_ROTATION =
          new EscalationPolicyLevelPagingStrategyConfigurationRotationScope("active_rotation");

  /** All members of the schedule. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationRotationScope
      ENTIRE_SCHEDULE =
          new EscalationPolicyLevelPagingStrategyConfigurationRotationScope("entire_schedule");

  @Override
  public String toString() {
    return value;
  }
}
