package dev.trivet.honeybadger.alarms;

import dev.trivet.core.json.OpenEnum;

/**
 * What an alarm looks at.
 *
 * @param value the text on the wire
 */
public record AlarmTriggerType(String value) implements OpenEnum {

  /** The number of rows of the query's result. */
  public static final AlarmTriggerType ALERT_RESULT_COUNT =
      new AlarmTriggerType("alert_result_count");

  @Override
  public String toString() {
    return value;
  }
}
