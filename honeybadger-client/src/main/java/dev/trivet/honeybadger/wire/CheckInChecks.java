package dev.trivet.honeybadger.wire;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses values of a check-in that Honeybadger does not understand. */
public final class CheckInChecks {

  /** Notations of durations that check-ins do not take: {@code PT5M}, {@code 5m}. */
  private static final Pattern NO_WORDS = Pattern.compile("(?i)P[\\w.]*|\\d+\\s?[smhdw]");

  private static final Set<String> RAILS_TOO = Set.of("UTC", "Singapore");

  private CheckInChecks() {}

  /** Checks a period, which is written in words, or as hours, minutes and seconds. */
  public static void words(String method, Optional<String> period) {
    if (period.filter(text -> NO_WORDS.matcher(text.strip()).matches()).isPresent()) {
      throw refused(method, "the time in words, such as 5 minutes, 1 hour or 1 day");
    }
  }

  /**
   * Checks a time zone, which goes by its Rails name. What is no name of IANA may be one of Rails,
   * which has new ones now and then.
   */
  public static void zone(Optional<String> name) {
    if (name.filter(CheckInChecks::isOfIanaOnly).isPresent()) {
      throw refused(
          "cronTimezone",
          "the name of a time zone in Rails, such as Eastern Time (US & Canada) or UTC, not one of"
              + " IANA, such as America/New_York or EST5EDT");
    }
  }

  private static boolean isOfIanaOnly(String name) {
    return name.contains("/")
        || (ZoneId.getAvailableZoneIds().contains(name) && !RAILS_TOO.contains(name));
  }

  private static IllegalArgumentException refused(String method, String wanted) {
    return new IllegalArgumentException(
        "CheckInInput.builder()." + method + "(..): Honeybadger wants " + wanted);
  }
}
