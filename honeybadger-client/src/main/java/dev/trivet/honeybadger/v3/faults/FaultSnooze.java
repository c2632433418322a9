package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/**
 * For how long notifications about a fault are off: for a while, or for a number of occurrences.
 * Which ones Honeybadger takes is not documented, so nothing is refused before it is sent.
 */
public final class FaultSnooze {

  private final Map<String, Object> members;

  private FaultSnooze(String name, Object value) {
    members = Map.of(name, value);
  }

  /**
   * For a while.
   *
   * @param time the while in Honeybadger's words, {@code hour}, {@code day} or {@code week} for
   *     example
   * @return the snooze
   */
  public static FaultSnooze lasting(String time) {
    return new FaultSnooze("time", time);
  }

  /**
   * Until the error occurred some more times.
   *
   * @param count how often
   * @return the snooze
   */
  public static FaultSnooze occurrences(int count) {
    return new FaultSnooze("count", count);
  }

  @JsonValue
  Map<String, Object> members() {
    return members;
  }

  /** {@return for how long} */
  @Override
  public String toString() {
    return "FaultSnooze" + members;
  }
}
