package dev.trivet.honeybadger.alarms;

import dev.trivet.core.json.OpenEnum;

/**
 * The state of an alarm.
 *
 * @param value the text on the wire
 */
public record AlarmState(String value) implements OpenEnum {

  /** The alarm has not run yet. */
  public static final AlarmState INITIAL = new AlarmState("initial");

  /** The alarm's condition is not met. */
  public static final AlarmState OK = new AlarmState("ok");

  /** The alarm's condition is met. */
  public static final AlarmState ALARM = new AlarmState("alarm");

  @Override
  public String toString() {
    return value;
  }
}
