package dev.trivet.rootly.alerts;

import dev.trivet.core.json.OpenEnum;

/**
 * How many conditions have to be met for alerts to be grouped.
 *
 * @param value the text on the wire
 */
public record AlertGroupConditionType(String value) implements OpenEnum {

  /** All of them. */
  public static final AlertGroupConditionType ALL = new AlertGroupConditionType("all");

  /** One is enough. */
  public static final AlertGroupConditionType ANY = new AlertGroupConditionType("any");

  @Override
  public String toString() {
    return value;
  }
}
