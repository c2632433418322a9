package dev.trivet.honeybadger.v3.faults;

import dev.trivet.honeybadger.wire.InputChecks;
import java.util.Optional;

/**
 * How long a fault is snoozed: for a period of time, or for a number of occurrences.
 *
 * @param time the period: {@code hour}, {@code day} or {@code week}
 * @param count the number of occurrences: 10, 100 or 1000
 */
public record FaultSnooze(Optional<String> time, Optional<Integer> count) {

  /** For one hour. */
  public static final FaultSnooze HOUR = lasting("hour");

  /** For one day. */
  public static final FaultSnooze DAY = lasting("day");

  /** For one week. */
  public static final FaultSnooze WEEK = lasting("week");

  /**
   * Checks that there is either a period or a number of occurrences.
   *
   * @param time the period
   * @param count the number of occurrences
   * @throws IllegalArgumentException when both or neither are given, when the period is not {@code
   *     hour}, {@code day} or {@code week}, or when the number is not 10, 100 or 1000
   */
  public FaultSnooze {
    InputChecks.pause("FaultSnooze", time, count);
  }

  private static FaultSnooze lasting(String time) {
    return new FaultSnooze(Optional.of(time), Optional.empty());
  }

  /**
   * Until the error has occurred a number of times more.
   *
   * @param count 10, 100 or 1000
   * @return the snooze
   */
  public static FaultSnooze occurrences(int count) {
    return new FaultSnooze(Optional.empty(), Optional.of(count));
  }
}
