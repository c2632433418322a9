package dev.trivet.rollbar.notifications;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a notification rule.
 *
 * @param value the text on the wire
 */
public record RuleStatus(String value) implements OpenEnum {

  /** The rule is in force. */
  public static final RuleStatus ENABLED = new RuleStatus("enabled");

  /** The rule is not in force. */
  public static final RuleStatus DISABLED = new RuleStatus("disabled");

  @Override
  public String toString() {
    return value;
  }
}
