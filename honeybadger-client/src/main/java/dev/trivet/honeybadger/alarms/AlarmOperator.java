package dev.trivet.honeybadger.alarms;

import dev.trivet.core.json.OpenEnum;

/**
 * How an alarm compares.
 *
 * @param value the text on the wire
 */
public record AlarmOperator(String value) implements OpenEnum {

  /** More than the value. */
  public static final AlarmOperator GT = new AlarmOperator("gt");

  /** The value or more. */
  public static final AlarmOperator GTE = new AlarmOperator("gte");

  /** Less than the value. */
  public static final AlarmOperator LT = new AlarmOperator("lt");

  /** The value or less. */
  public static final AlarmOperator LTE = new AlarmOperator("lte");

  /** Exactly the value. */
  public static final AlarmOperator EQ = new AlarmOperator("eq");

  /** Anything but the value. */
  public static final AlarmOperator NEQ = new AlarmOperator("neq");

  @Override
  public String toString() {
    return value;
  }
}
