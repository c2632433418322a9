package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * How many of the conditions of an SLA must be met.
 *
 * @param value the text on the wire
 */
public record SlaConditionMatchType(String value) implements OpenEnum {

  /** All of them. */
  public static final SlaConditionMatchType ALL = new SlaConditionMatchType("ALL");

  /** At least one. */
  public static final SlaConditionMatchType ANY = new SlaConditionMatchType("ANY");

  @Override
  public String toString() {
    return value;
  }
}
