package dev.trivet.honeybadger.wire;

import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses time ranges of Insights queries that are written like those of other services. */
public final class TimeSpans {

  private static final Pattern WORDS = Pattern.compile("\\d+\\s*\\p{Alpha}+(\\s.*)?");

  private TimeSpans() {}

  /** Checks a time range; spelled-out durations mean nothing. */
  public static void check(Optional<String> ts) {
    if (ts.filter(span -> WORDS.matcher(span.strip()).matches()).isPresent()) {
      throw new IllegalArgumentException(
          "InsightsQuery.builder().ts(..): Honeybadger wants today, yesterday, week, month, a"
              + " duration such as PT3H, or an interval");
    }
  }
}
