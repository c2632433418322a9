package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * How the users of an escalation level take turns in being paged.
 *
 * @param value the text on the wire
 */
public record EscalationLevelPagingStrategyConfigurationStrategy(String value) implements OpenEnum {

  /** They take no turns: Rootly's default. */
  public static final EscalationLevelPagingStrategyConfigurationStrategy DEFAULT =
      new EscalationLevelPagingStrategyConfigurationStrategy("default");

  /** A user is picked at random. */
  public static final EscalationLevelPagingStrategyConfigurationStrategy RANDOM =
      new EscalationLevelPagingStrategyConfigurationStrategy("random");

  /** An alert pages one user after the other, then goes on to the next level. */
  public static final EscalationLevelPagingStrategyConfigurationStrategy CYCLE =
      new EscalationLevelPagingStrategyConfigurationStrategy("cycle");

  /** Each new alert pages the next user; unanswered, it goes on to the next level. */
  public static final EscalationLevelPagingStrategyConfigurationStrategy ALERT =
      new EscalationLevelPagingStrategyConfigurationStrategy("alert");

  @Override
  public String toString() {
    return value;
  }
}
