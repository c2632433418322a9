package dev.trivet.honeybadger.alarms;

import dev.trivet.core.json.OpenEnum;

/**
 * How an alarm is.
 *
 * @param value the text on the wire
 */
public record AlarmState(String value) implements OpenEnum {

  /** It has not run yet. */
  public static final AlarmState INITIAL = new AlarmState("initial");

  /** The condition is not met. */
  public static final AlarmState OK = new AlarmState("ok");

  /** The condition is met. */
  public static final AlarmState ALARM = new AlarmState("alarm");

  @Override
  public String toString() {
    return value;
  }
}
