package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * Where the value that a rule compares comes from.
 *
 * @param value the text on the wire
 */
public record AlertSourceAlertSourceUrgencyRulesAttributeKind(String value) implements OpenEnum {

  /** The payload that the source has sent. */
  public static final AlertSourceAlertSourceUrgencyRulesAttributeKind PAYLOAD =
      new AlertSourceAlertSourceUrgencyRulesAttributeKind("payload");

  /** An alert field. */
  public static final AlertSourceAlertSourceUrgencyRulesAttributeKind ALERT_FIELD =
      new AlertSourceAlertSourceUrgencyRulesAttributeKind("alert_field");

  @Override
  public String toString() {
    return value;
  }
}
