package dev.trivet.core.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads and writes {@link JsonValue}s, as text and for Jackson 2 mappers of any configuration. */
final class JsonValueCodec {

  private JsonValueCodec() {}

  /** The value of a text that is exactly one value; see {@link JsonValue#parse}. */
  static JsonValue parse(String json) {
    try (var in = Text.FACTORY.createParser(json)) {
      if (in.nextToken() == null) {
        throw new IllegalArgumentException("no JSON in empty text");
      }
      var value = read(in);
      if (in.nextToken() != null) {
        throw new IllegalArgumentException("not JSON: more text after the value");
      }
      return value;
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      throw new IllegalArgumentException(
          at == null
              ? "not JSON that can be read: it exceeds a limit"
              : "not JSON at line " + at.getLineNr() + ", column " + at.getColumnNr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a value, compact. */
  static String print(JsonValue value) {
    var text = new StringWriter();
    try (var out = Text.FACTORY.createGenerator(text)) {
      write(value, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static JsonValue read(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case START_OBJECT -> {
        in.nextToken();
        yield readMembers(in);
      }
      // a deserializer may be handed an object that has been entered already
      case FIELD_NAME, END_OBJECT -> readMembers(in);
      case START_ARRAY -> {
        var elements = new ArrayList<JsonValue>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(in));
        }
        yield JsonValue.array(elements);
      }
      case VALUE_STRING -> JsonValue.of(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(in);
      case VALUE_TRUE -> JsonValue.of(true);
      case VALUE_FALSE -> JsonValue.of(false);
      default -> JsonValue.ofNull();
    };
  }

  private static JsonValue readMembers(JsonParser in) throws IOException {
    var members = new LinkedHashMap<String, JsonValue>();
    while (in.currentToken() == JsonToken.FIELD_NAME) {
      var name = in.currentName();
      in.nextToken();
      members.put(name, read(in));
      in.nextToken();
    }
    return JsonValue.ofOwned(members);
  }

  private static JsonValue readNumber(JsonParser in) throws IOException {
    // the parser of a token buffer may hold a number as any Java type, so its text is the way
    var text = in.getText();
    try {
      return JsonValue.of(new BigDecimal(text));
    } catch (NumberFormatException exponentOutOfRange) {
      return JsonValue.of(text);
    }
  }

  private static void write(JsonValue value, JsonGenerator out) throws IOException {
    switch (value.kind()) {
      case OBJECT -> {
        out.writeStartObject();
        for (var member : value.members().entrySet()) {
          out.writeFieldName(member.getKey());
          write(member.getValue(), out);
        }
        out.writeEndObject();
      }
      case ARRAY -> {
        out.writeStartArray();
        for (var element : value.elements()) {
          write(element, out);
        }
        out.writeEndArray();
      }
      case TEXT -> out.writeString(value.asText().orElseThrow());
      case NUMBER -> out.writeNumber(value.asNumber().orElseThrow());
      case BOOLEAN -> out.writeBoolean(value.asBoolean().orElseThrow());
      case NULL -> out.writeNull();
    }
  }

  /** Parses and prints text; loaded when somebody first needs it. */
  private static final class Text {

    static final JsonFactory FACTORY =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(JsonValue.MAX_DEPTH).build())
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
  }

  /** Writes values with Jackson 2. */
  static final class Writer extends JsonSerializer<JsonValue> {

    @Override
    public void serialize(JsonValue value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      write(value, out);
    }
  }

  /** Reads values with Jackson 2. */
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
