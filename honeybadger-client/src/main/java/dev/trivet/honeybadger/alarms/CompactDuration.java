package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.trivet.honeybadger.wire.CompactDurations;
import java.io.IOException;
import java.time.Duration;

/** Durations in the notation of alarms: {@code 5m}, {@code 1h}, {@code 0s}. */
final class CompactDuration extends JsonSerializer<Duration> {

  CompactDuration() {}

  @Override
  public void serialize(Duration value, JsonGenerator out, SerializerProvider serializers)
      throws IOException {
    out.writeString(CompactDurations.write(value));
  }
}
