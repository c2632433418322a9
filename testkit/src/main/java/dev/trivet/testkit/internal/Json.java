package dev.trivet.testkit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The few things the fakes do with JSON trees. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** A new, empty object. */
  public static ObjectNode object() {
    return NODES.objectNode();
  }

  /** A new, empty array. */
  public static ArrayNode array() {
    return NODES.arrayNode();
  }

  /** An array with one node per item, in order. */
  public static <T> ArrayNode array(
      Iterable<T> items, Function<? super T, ? extends JsonNode> view) {
    var array = NODES.arrayNode();
    for (var item : items) {
      array.add(view.apply(item));
    }
    return array;
  }

  /** The tree of some bytes; {@code null} when they are not JSON. */
  public static @Nullable JsonNode parse(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (IOException notJson) {
      return null;
    }
  }

  /** The UTF-8 text of a tree. */
  public static byte[] bytes(JsonNode tree) {
    try {
      return MAPPER.writeValueAsBytes(tree);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree can always be written", impossible);
    }
  }

  /** The text of a member, or {@code null} when it is absent, null or not a string. */
  public static @Nullable String text(JsonNode object, String member) {
    var value = object.get(member);
    return value != null && value.isTextual() ? value.textValue() : null;
  }

  /** The tree of a short text that somebody wrote into a table; an empty list or null for none. */
  public static JsonNode literal(String text, boolean list) {
    if (text.isEmpty()) {
      return list ? NODES.arrayNode() : NODES.nullNode();
    }
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("not JSON: " + text, broken);
    }
  }

  /** The tree of plain Java values. */
  public static ObjectNode of(Map<String, ?> values) {
    return MAPPER.valueToTree(values);
  }
}
