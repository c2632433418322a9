package dev.trivet.honeybadger.faults;

import dev.trivet.honeybadger.wire.InputChecks;
import java.util.Optional;

/**
 * How long notifications about a fault are paused: for a period of time, or for a number of
 * occurrences.
 *
 * @param time the period: {@code hour}, {@code day} or {@code week}
 * @param count the number of occurrences: 10, 100 or 1000
 */
public record FaultPause(Optional<String> time, Optional<Integer> count) {

  /** For one hour. */
  public static final FaultPause HOUR = lasting("hour");

  /** For one day. */
  public static final FaultPause DAY = lasting("day");

  /** For one week. */
  public static final FaultPause WEEK = lasting("week");

  /**
   * Checks that there is either a period or a number of occurrences.
   *
   * @param time the period
   * @param count the number of occurrences
   * @throws IllegalArgumentException when both or neither are given, when the period is not {@code
   *     hour}, {@code day} or {@code week}, or when the number is not 10, 100 or 1000
   */
  public FaultPause {
    InputChecks.pause("FaultPause", time, count);
  }

  private static FaultPause lasting(String time) {
    return new FaultPause(Optional.of(time), Optional.empty());
  }

  /**
   * Until the error has occurred a number of times more.
   *
   * @param count 10, 100 or 1000
   * @return the pause
   */
  public static FaultPause occurrences(int count) {
    return new FaultPause(Optional.empty(), Optional.of(count));
  }
}
