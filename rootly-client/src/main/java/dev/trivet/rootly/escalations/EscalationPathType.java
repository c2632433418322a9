package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What an escalation path does with an alert.
 *
 * @param value the text on the wire
 */
public record EscalationPathType(String value) implements OpenEnum {

  /** The path pages people, level after level. */
  public static final EscalationPathType ESCALATION = new EscalationPathType("escalation");

  /** The path defers the alert: paging is postponed. */
  public static final EscalationPathType DEFERRAL = new EscalationPathType("deferral");

  @Override
  public String toString() {
    return value;
  }
}
