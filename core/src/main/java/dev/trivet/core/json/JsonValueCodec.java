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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

  /** An object or an array whose end has not come. */
  private static final class Open {

    private final @Nullable Map<String, JsonValue> members;
    private final List<JsonValue> elements = new ArrayList<>(0);
    private String name = "";

    Open(boolean object) {
      members = object ? new LinkedHashMap<>() : null;
    }

    void add(JsonValue value) {
      if (members == null) {
        elements.add(value);
      } else {
        members.put(name, value);
      }
    }

    JsonValue close() {
      return members == null ? JsonValue.array(elements) : JsonValue.ofOwned(members);
    }
  }

  /** Without recursion, so that the depth of a value does not matter to the thread's stack. */
  private static JsonValue read(JsonParser in) throws IOException {
    var first = in.currentToken();
    if (first.isScalarValue()) {
      return scalar(in);
    }
    var outer = new ArrayDeque<Open>(4);
    var open = new Open(first != JsonToken.START_ARRAY);
    // a deserializer may be handed an object that has been entered already
    var token = first.isStructStart() ? in.nextToken() : first;
    while (true) {
      switch (token) {
        case FIELD_NAME -> open.name = in.currentName();
        case START_OBJECT, START_ARRAY -> {
          outer.push(open);
          open = new Open(token == JsonToken.START_OBJECT);
        }
        case END_OBJECT, END_ARRAY -> {
          var value = open.close();
          if (outer.isEmpty()) {
            return value;
          }
          open = outer.pop();
          open.add(value);
        }
        default -> open.add(scalar(in));
      }
      token = in.nextToken();
    }
  }

  private static JsonValue scalar(JsonParser in) throws IOException {
    return switch (in.currentToken()) {
      case VALUE_STRING -> JsonValue.of(in.getText());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> readNumber(in);
      case VALUE_TRUE -> JsonValue.of(true);
      case VALUE_FALSE -> JsonValue.of(false);
      default -> JsonValue.ofNull();
    };
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

  /** Without recursion, as it is read. */
  private static void write(JsonValue value, JsonGenerator out) throws IOException {
    var open = new ArrayDeque<Iterator<?>>(4);
    begin(value, out, open);
    while (!open.isEmpty()) {
      var rest = open.peek();
      if (!rest.hasNext()) {
        open.pop();
        end(out);
        continue;
      }
      var next = rest.next();
      if (next instanceof Map.Entry<?, ?> member) {
        out.writeFieldName((String) member.getKey());
        next = member.getValue();
      }
      begin((JsonValue) next, out, open);
    }
  }

  private static void begin(JsonValue value, JsonGenerator out, Deque<Iterator<?>> open)
      throws IOException {
    switch (value.kind()) {
      case OBJECT -> {
        out.writeStartObject();
        open.push(value.members().entrySet().iterator());
      }
      case ARRAY -> {
        out.writeStartArray();
        open.push(value.elements().iterator());
      }
      case TEXT -> out.writeString(value.asText().orElseThrow());
      case NUMBER -> out.writeNumber(value.asNumber().orElseThrow());
      case BOOLEAN -> out.writeBoolean(value.asBoolean().orElseThrow());
      case NULL -> out.writeNull();
    }
  }

  private static void end(JsonGenerator out) throws IOException {
    if (out.getOutputContext().inObject()) {
      out.writeEndObject();
    } else {
      out.writeEndArray();
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
