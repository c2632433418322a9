package dev.trivet.core.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.trivet.core.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads and writes {@link JsonValue}. */
public final class JsonValues {

  private JsonValues() {}

  /** Reads text, for {@link JsonValue#parse}. */
  public static JsonValue parse(String json) {
    try {
      var value = JsonMappers.mapper().readValue(json, JsonValue.class);
      if (value == null) {
        throw new IllegalArgumentException("no JSON in empty text");
      }
      return value;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          "not JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
    }
  }

  /** Writes text, for {@link JsonValue#toJson}. */
  public static String write(JsonValue value) {
    try {
      return JsonMappers.mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON value that cannot be written", e);
    }
  }

  /** Reads the value that the parser points at; the parser ends on the value's last token. */
  public static JsonValue read(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> {
        var members = new LinkedHashMap<String, JsonValue>();
        for (var name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
          in.nextToken();
          members.put(name, read(in));
        }
        yield JsonValue.object(members);
      }
      case START_ARRAY -> {
        var elements = new ArrayList<JsonValue>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(in));
        }
        yield JsonValue.array(elements);
      }
      case VALUE_STRING -> JsonValue.of(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(in);
      case VALUE_TRUE -> JsonValue.of(true);
      case VALUE_FALSE -> JsonValue.of(false);
      default -> JsonValue.ofNull();
    };
  }

  private static JsonValue number(JsonParser in) throws IOException {
    // the parser of a token buffer may hold a number as any Java type, so its text is the way
    var text = in.getText();
    try {
      return JsonValue.of(new BigDecimal(text));
    } catch (NumberFormatException exponentOutOfRange) {
      return JsonValue.of(text);
    }
  }

  /** The serializer of {@link JsonValue}. */
  static final class Writer extends JsonSerializer<JsonValue> {

    @Override
    public void serialize(JsonValue value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      switch (value.kind()) {
        case OBJECT -> {
          out.writeStartObject();
          for (var member : value.members().entrySet()) {
            out.writeFieldName(member.getKey());
            serialize(member.getValue(), out, provider);
          }
          out.writeEndObject();
        }
        case ARRAY -> {
          out.writeStartArray();
          for (var element : value.elements()) {
            serialize(element, out, provider);
          }
          out.writeEndArray();
        }
        case TEXT -> out.writeString(value.asText().orElseThrow());
        case NUMBER -> out.writeNumber(value.asNumber().orElseThrow());
        case BOOLEAN -> out.writeBoolean(value.asBoolean().orElseThrow());
        case NULL -> out.writeNull();
      }
    }
  }

  /** The deserializer of {@link JsonValue}. */
  static final class Reader extends JsonDeserializer<JsonValue> {

    @Override
    public JsonValue deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return read(in);
    }

    @Override
    public JsonValue getNullValue(DeserializationContext context) {
      return JsonValue.ofNull();
    }
  }
}
