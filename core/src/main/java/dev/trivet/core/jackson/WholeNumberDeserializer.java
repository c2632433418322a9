package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers: a JSON number without a fraction, or a text that is one, within range. Anything
 * else is noted as odd, so that an ID is never a number that was cut, and one odd element does not
 * cost its list.
 */
final class WholeNumberDeserializer<N extends Number> extends StdScalarDeserializer<N> {

  private static final long serialVersionUID = 1L;

  private WholeNumberDeserializer(Class<N> type) {
    super(type);
  }

  /** Adds the deserializers to a mapper. */
  static void addTo(SimpleModule module) {
    module.addDeserializer(Long.class, new WholeNumberDeserializer<>(Long.class));
    module.addDeserializer(Integer.class, new WholeNumberDeserializer<>(Integer.class));
    // mandatory IDs are primitive, and Jackson would cut 1.5 to 1
    module.addDeserializer(long.class, new WholeNumberDeserializer<>(Long.class));
    module.addDeserializer(int.class, new WholeNumberDeserializer<>(Integer.class));
  }

  @Override
  public @Nullable N deserialize(JsonParser in, DeserializationContext context) throws IOException {
    var token = in.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT && fits(in)) {
      return of(in.getLongValue());
    }
    if (token == JsonToken.VALUE_STRING && in.getText().isBlank()) {
      return null;
    }
    var json = context.readValue(in, JsonValue.class);
    var number = number(json);
    if (number != null && isInRange(number)) {
      return of(number);
    }
    LenientProblemHandler.note(context, json);
    return null;
  }

  private boolean fits(JsonParser in) throws IOException {
    var type = in.getNumberType();
    return type == NumberType.INT || (type == NumberType.LONG && handledType() == Long.class);
  }

  private boolean isInRange(long number) {
    return handledType() == Long.class || number == (int) number;
  }

  private static @Nullable Long number(JsonValue json) {
    var text = json.asText();
    if (text.isEmpty()) {
      return json.asLong().orElse(null);
    }
    try {
      return JsonValue.of(new BigDecimal(text.get().strip())).asLong().orElse(null);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @SuppressWarnings("unchecked")
  private N of(long number) {
    return handledType() == Long.class
        ? (N) Long.valueOf(number)
        : (N) Integer.valueOf((int) number);
  }
}
