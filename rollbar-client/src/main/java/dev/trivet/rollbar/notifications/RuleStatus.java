package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether a rule is in force.
 *
 * @param value the text on the wire
 */
public record RuleStatus(String value) implements OpenEnum {

  /** It is. */
  public static final RuleStatus ENABLED = new RuleStatus("enabled");

  /** It is not. */
  public static final RuleStatus DISABLED = new RuleStatus("disabled");

  @Override
  public String toString() {
    return value;
  }
}
