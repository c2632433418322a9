package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How the users of an escalation level take turns in being paged.
 *
 * @param value the text on the wire
 */
public record EscalationPolicyLevelPagingStrategyConfigurationStrategy(String value)
    implements OpenEnum {

  /** They take no turns: Rootly's default. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationStrategy DEFAULT =
      new EscalationPolicyLevelPagingStrategyConfigurationStrategy("default");

  /** A user is picked at random. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationStrategy RANDOM =
      new EscalationPolicyLevelPagingStrategyConfigurationStrategy("random");

  /** An alert pages one user after the other, then goes on to the next level. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationStrategy CYCLE =
      new EscalationPolicyLevelPagingStrategyConfigurationStrategy("cycle");

  /** Each new alert pages the next user; unanswered, it goes on to the next level. */
  public static final EscalationPolicyLevelPagingStrategyConfigurationStrategy ALERT =
      new EscalationPolicyLevelPagingStrategyConfigurationStrategy("alert");

  @Override
  public String toString() {
    return value;
  }
}
