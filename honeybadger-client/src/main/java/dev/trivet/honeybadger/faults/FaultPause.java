package dev.trivet.honeybadger.faults;

import java.util.List;
import java.util.Optional;

/**
 * How long notifications about a fault are paused: for a while, or for a number of occurrences.
 *
 * @param time the while, {@code hour}, {@code day} or {@code week}
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
   * Checks that there is either a while or a number.
   *
   * @param time the while
   * @param count the number of occurrences
   * @throws IllegalArgumentException when there are both or neither, or when Honeybadger does not
   *     know the number
   */
  public FaultPause {
    if (time.isPresent() == count.isPresent()) {
      throw new IllegalArgumentException("FaultPause: either a time or a count");
    }
    if (count.isPresent() && !List.of(10, 100, 1000).contains(count.get())) {
      throw new IllegalArgumentException("FaultPause.occurrences(..): 10, 100 or 1000");
    }
  }

  private static FaultPause lasting(String time) {
    return new FaultPause(Optional.of(time), Optional.empty());
  }

  /**
   * Until the error occurred some more times.
   *
   * @param count 10, 100 or 1000
   * @return the pause
   */
  public static FaultPause occurrences(int count) {
    return new FaultPause(Optional.empty(), Optional.of(count));
  }
}
