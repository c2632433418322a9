package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How many of several conditions have to be met.
 *
 * @param value the text on the wire
 */
public record AlertConditionType(String value) implements OpenEnum {

  /** All of them. */
  public static final AlertConditionType ALL = new AlertConditionType("all");

  /** One of them is enough. */
  public static final AlertConditionType ANY = new AlertConditionType("any");

  @Override
  public String toString() {
    return value;
  }
}
