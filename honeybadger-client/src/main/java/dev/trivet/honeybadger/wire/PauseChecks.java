package dev.trivet.honeybadger.wire;

import java.util.List;
import java.util.Optional;

/** For how long notifications of a fault can be held back, in both versions of the API. */
public final class PauseChecks {

  private static final List<String> TIMES = List.of("hour", "day", "week");
  private static final List<Integer> COUNTS = List.of(10, 100, 1000);

  private PauseChecks() {}

  /** Refuses anything but one of the periods, or one of the numbers of occurrences. */
  public static void check(String owner, Optional<String> time, Optional<Integer> count) {
    if (time.isPresent() == count.isPresent()) {
      throw new IllegalArgumentException(owner + ": either a time or a count");
    }
    if (time.isPresent() && !TIMES.contains(time.get())) {
      throw new IllegalArgumentException(owner + ": the time is hour, day or week");
    }
    if (count.isPresent() && !COUNTS.contains(count.get())) {
      throw new IllegalArgumentException(owner + ".occurrences(..): 10, 100 or 1000");
    }
  }
}
