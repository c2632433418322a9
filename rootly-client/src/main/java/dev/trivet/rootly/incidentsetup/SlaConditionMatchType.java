package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether all conditions of an SLA must be met, or one.
 *
 * @param value the text on the wire
 */
public record SlaConditionMatchType(String value) implements OpenEnum {

  /** All conditions must be met. */
  public static final SlaConditionMatchType ALL = new SlaConditionMatchType("ALL");

  /** At least one condition must be met. */
  public static final SlaConditionMatchType ANY = new SlaConditionMatchType("ANY");

  @Override
  public String toString() {
    return value;
  }
}
