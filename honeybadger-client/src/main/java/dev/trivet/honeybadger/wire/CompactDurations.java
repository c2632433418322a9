package dev.trivet.honeybadger.wire;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations in the notation of alarms: {@code 5m}, {@code 1h}, {@code 0s}. */
public final class CompactDurations {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})([smhd])");

  private static final Duration WEEK = Duration.ofDays(7);

  private CompactDurations() {}

  /** Reads a duration; an error names the owner of the text. */
  public static Duration parse(String owner, String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          owner + ": Honeybadger wants a number and a unit, such as 5m, 1h or 1d");
    }
    long number = Long.parseLong(form.group(1));
    return switch (form.group(2)) {
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }

  /** Checks the range of a duration, which ends before a week. */
  public static void check(String owner, Optional<Duration> duration, Duration least) {
    if (duration.filter(d -> d.compareTo(least) < 0 || d.compareTo(WEEK) >= 0).isPresent()) {
      throw new IllegalArgumentException(owner + ": from " + write(least) + " to less than a week");
    }
  }

  /** Writes a duration in the largest unit that fits. */
  public static String write(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds == 0 || seconds % 60 != 0) {
      return seconds + "s";
    }
    long minutes = seconds / 60;
    if (minutes % 60 != 0) {
      return minutes + "m";
    }
    return minutes % 1440 == 0 ? minutes / 1440 + "d" : minutes / 60 + "h";
  }
}
