package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates on the wire: ISO-8601 texts, of which a time of day behind the date is left out. */
final class LocalDateReader extends JsonDeserializer<LocalDate> {

  private static final int LENGTH = "2026-01-31".length();

  /** As what it is used, so that it is loaded when it is. */
  static JsonDeserializer<?> create() {
    return new LocalDateReader();
  }

  @Override
  public @Nullable LocalDate deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    if (in.currentToken() != JsonToken.VALUE_STRING) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
    }
    var text = in.getText().strip();
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(hasTime(text) ? text.substring(0, LENGTH) : text);
    } catch (DateTimeException e) {
      return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "no ISO date");
    }
  }

  private static boolean hasTime(String text) {
    return text.length() > LENGTH && (text.charAt(LENGTH) == 'T' || text.charAt(LENGTH) == ' ');
  }
}
