package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/** Durations as alarms have them: {@code 5m}, {@code 1h}, {@code 0s}. */
final class CompactDuration extends JsonSerializer<Duration> {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9})([smhd])");
  private static final Duration WEEK = Duration.ofDays(7);

  CompactDuration() {}

  static void check(String owner, Optional<Duration> duration, Duration least) {
    if (duration.filter(d -> d.compareTo(least) < 0 || d.compareTo(WEEK) >= 0).isPresent()) {
      throw new IllegalArgumentException(owner + ": from " + write(least) + " to less than a week");
    }
  }

  static Duration parse(String owner, String text) {
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

  private static String write(Duration duration) {
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

  @Override
  public void serialize(Duration value, JsonGenerator out, SerializerProvider serializers)
      throws IOException {
    out.writeString(write(value));
  }
}
