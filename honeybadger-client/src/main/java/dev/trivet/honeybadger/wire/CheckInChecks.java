package dev.trivet.honeybadger.wire;

import java.util.Optional;
import java.util.regex.Pattern;

/** Refuses values of a check-in that Honeybadger does not understand. */
public final class CheckInChecks {

  /** Notations of durations that check-ins do not take: {@code PT5M}, {@code 5m}. */
  private static final Pattern NO_WORDS = Pattern.compile("(?i)P[\\w.]*|\\d+\\s?[smhdw]");

  private CheckInChecks() {}

  /** Checks a period, which is written in words, or as hours, minutes and seconds. */
  public static void words(String method, Optional<String> period) {
    if (period.filter(text -> NO_WORDS.matcher(text.strip()).matches()).isPresent()) {
      throw refused(method, "the time in words, such as 5 minutes, 1 hour or 1 day");
    }
  }

  /** Checks a time zone, which goes by its Rails name. */
  public static void zone(Optional<String> name) {
    if (name.filter(text -> text.contains("/")).isPresent()) {
      throw refused(
          "cronTimezone",
          "the name of a time zone in Rails, such as Eastern Time (US & Canada) or UTC, not one of"
              + " the form Area/City");
    }
  }

  private static IllegalArgumentException refused(String method, String wanted) {
    return new IllegalArgumentException(
        "CheckInInput.builder()." + method + "(..): Honeybadger wants " + wanted);
  }
}
