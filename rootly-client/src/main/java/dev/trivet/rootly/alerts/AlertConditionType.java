package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How several conditions are combined: whether all of them must be met or any of them.
 *
 * @param value the text on the wire
 */
public record AlertConditionType(String value) implements OpenEnum {

  /** All conditions must be met. */
  public static final AlertConditionType ALL = new AlertConditionType("all");

  /** At least one condition must be met. */
  public static final AlertConditionType ANY = new AlertConditionType("any");

  @Override
  public String toString() {
    return value;
  }
}
