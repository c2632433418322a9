package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.trivet.honeybadger.wire.CompactDurations;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Durations in the notation of alarms: {@code 5m}, {@code 1h}, {@code 0s}. */
final class CompactDuration extends JsonSerializer<Duration> {

  private static final Duration WEEK = Duration.ofDays(7);

  CompactDuration() {}

  static void check(String owner, Optional<Duration> duration, Duration least) {
    if (duration.filter(d -> d.compareTo(least) < 0 || d.compareTo(WEEK) >= 0).isPresent()) {
      throw new IllegalArgumentException(
          owner + ": from " + CompactDurations.write(least) + " to less than a week");
    }
  }

  @Override
  public void serialize(Duration value, JsonGenerator out, SerializerProvider serializers)
      throws IOException {
    out.writeString(CompactDurations.write(value));
  }
}
