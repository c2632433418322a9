package dev.trivet.honeybadger.alarms;

import dev.trivet.core.json.OpenEnum;

/**
 * What the trigger of an alarm evaluates.
 *
 * @param value the text on the wire
 */
public record AlarmTriggerType(String value) implements OpenEnum {

  /** The number of rows in the query's result. */
  public static final AlarmTriggerType ALERT_RESULT_COUNT =
      new AlarmTriggerType("alert_result_count");

  @Override
  public String toString() {
    return value;
  }
}
