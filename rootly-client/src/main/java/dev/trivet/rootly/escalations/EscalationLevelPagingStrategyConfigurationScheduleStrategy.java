package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * Whom an escalation level pages of a schedule.
 *
 * @param value the text on the wire
 */
public record EscalationLevelPagingStrategyConfigurationScheduleStrategy(String value)
    implements OpenEnum {

  /** Only those who are on call. */
  public static final EscalationLevelPagingStrategyConfigurationScheduleStrategy ON_CALL_ONLY =
      new EscalationLevelPagingStrategyConfigurationScheduleStrategy("on_call_only");

  /** Everyone in the schedule. */
  public static final EscalationLevelPagingStrategyConfigurationScheduleStrategy EVERYONE =
      new EscalationLevelPagingStrategyConfigurationScheduleStrategy("everyone");

  @Override
  public String toString() {
    return value;
  }
}
