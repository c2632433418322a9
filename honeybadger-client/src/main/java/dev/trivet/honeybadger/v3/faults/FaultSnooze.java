package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * How long a fault is snoozed: for a while, or for a number of occurrences. The values are sent
 * unchecked, because it is not known for certain which ones Honeybadger accepts.
 */
public final class FaultSnooze {

  private final Map<String, Object> members;

  private FaultSnooze(String name, Object value) {
    members = Map.of(name, value);
  }

  /**
   * Snoozes a fault for a while.
   *
   * @param time the duration in Honeybadger's words, {@code hour}, {@code day} or {@code week} for
   *     example
   * @return the snooze
   */
  public static FaultSnooze lasting(String time) {
    return new FaultSnooze("time", time);
  }

  /**
   * Snoozes a fault until the error has occurred some more times.
   *
   * @param count the number of further occurrences
   * @return the snooze
   */
  public static FaultSnooze occurrences(int count) {
    return new FaultSnooze("count", count);
  }

  @JsonValue
  Map<String, Object> members() {
    return members;
  }

  /** {@return the snooze as text} */
  @Override
  public String toString() {
    return "FaultSnooze" + members;
  }
}
