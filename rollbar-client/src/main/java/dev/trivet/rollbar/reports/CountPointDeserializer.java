package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads a pair of seconds and a count. */
final class CountPointDeserializer extends JsonDeserializer<CountPoint> {

  @Override
  public @Nullable CountPoint deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    var pair = in.readValueAs(JsonValue.class).elements();
    if (pair.size() < 2) {
      return null;
    }
    var time = pair.get(0).asLong();
    var count = pair.get(1).asLong();
    return time.isPresent() && count.isPresent()
        ? new CountPoint(Instant.ofEpochSecond(time.get()), count.get())
        : null;
  }
}
