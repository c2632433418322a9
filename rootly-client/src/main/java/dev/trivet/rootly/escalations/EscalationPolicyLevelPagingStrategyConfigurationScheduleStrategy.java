package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whom an escalation level pages of a schedule.
 *
 * @param value the text on the wire
 */
public record EscalationPolicyLevelPagingStrategyConfigurationScheduleStrategy(String value)
    implements OpenEnum {

  /** Only those who are on call. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationScheduleStrategy
      ON_CALL_ONLY =
          new EscalationPolicyLevelPagingStrategyConfigurationScheduleStrategy("on_call_only");

  /** Everyone in the schedule. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationScheduleStrategy EVERYONE =
      new EscalationPolicyLevelPagingStrategyConfigurationScheduleStrategy("everyone");

  @Override
  public String toString() {
    return value;
  }
}
