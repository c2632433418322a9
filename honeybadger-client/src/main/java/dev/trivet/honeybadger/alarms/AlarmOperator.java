package dev.trivet.honeybadger.alarms;

import dev.trivet.core.json.OpenEnum;

/**
 * The operator with which an alarm compares the query's result.
 *
 * @param value the text on the wire
 */
public record AlarmOperator(String value) implements OpenEnum {

  /** Greater than the value. */
  public static final AlarmOperator GT = new AlarmOperator("gt");

  /** Greater than or equal to the value. */
  public static final AlarmOperator GTE = new AlarmOperator("gte");

  /** Less than the value. */
  public static final AlarmOperator LT = new AlarmOperator("lt");

  /** Less than or equal to the value. */
  public static final AlarmOperator LTE = new AlarmOperator("lte");

  /** Equal to the value. */
  public static final AlarmOperator EQ = new AlarmOperator("eq");

  /** Not equal to the value. */
  public static final AlarmOperator NEQ = new AlarmOperator("neq");

  @Override
  public String toString() {
    return value;
  }
}
