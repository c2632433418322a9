package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How the number of repeats of an escalation level is understood.
 *
 * @param value the text on the wire
 */
public record EscalationPolicyLevelPagingStrategyConfigurationRepeatsMode(String value)
    implements OpenEnum {

  /** Exactly as many users are paged. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationRepeatsMode USERS =
      new EscalationPolicyLevelPagingStrategyConfigurationRepeatsMode("users");

  /** Everyone is paged once. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationRepeatsMode ALL =
      new EscalationPolicyLevelPagingStrategyConfigurationRepeatsMode("all");

  @Override
  public String toString() {
    return value;
  }
}
