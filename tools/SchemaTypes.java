package dev.trivet.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Says in one cell what a schema is: its type, its format, its words. */
final class SchemaTypes {

  static final List<String> CHOICES = List.of("oneOf", "anyOf");

  private final OpenApi document;

  SchemaTypes(OpenApi document) {
    this.document = document;
  }

  /** {@return the type as the tables write it, such as {@code array<ref:service>}} */
  String type(JsonNode schema) {
    var flat = document.flat(schema);
    if (isReference(schema)) {
      return "ref:" + OpenApi.name(schema).orElseThrow();
    }
    for (var choice : CHOICES) {
      if (flat.has(choice) && !flat.has("properties")) {
        return StreamSupport.stream(flat.path(choice).spliterator(), false)
            .map(this::type)
            .collect(Collectors.joining("|", choice + "(", ")"));
      }
    }
    return switch (kind(flat)) {
      case "array" -> "array<" + type(flat.path("items")) + ">";
      case "object" -> map(flat);
      default -> kind(flat);
    };
  }

  private String map(JsonNode flat) {
    var values = flat.path("additionalProperties");
    boolean closed = values.isBoolean() && !values.booleanValue();
    if (!flat.path("properties").isEmpty() || closed) {
      return "object";
    }
    return values.isObject() && !values.isEmpty() ? "map<" + type(values) + ">" : "map<any>";
  }

  /** {@return whether it is an object that has a name of its own} */
  boolean isReference(JsonNode schema) {
    return OpenApi.name(schema).isPresent() && kind(document.flat(schema)).equals("object");
  }

  boolean isList(JsonNode schema) {
    return kind(document.flat(schema)).equals("array");
  }

  /** {@return what describes a value, of a list as well as of one} */
  Row describe(JsonNode schema) {
    var flat = document.flat(schema);
    boolean list = kind(flat).equals("array");
    var element = list ? document.flat(flat.path("items")) : flat;
    var format = flat.has("format") ? flat.path("format") : element.path("format");
    var words = flat.has("enum") ? flat.path("enum") : element.path("enum");
    return Row.of(
        "type", type(schema),
        "format", format.asText(),
        "nullable", Boolean.toString(nullable(flat)),
        "enum", String.join("|", texts(words)),
        "default", literal(flat.path("default")),
        "deprecated", flat.path("deprecated").asBoolean() ? "true" : "",
        "items_nullable", list && nullable(element) ? "true" : "");
  }

  /** {@return the basic type, also where it only follows from what else is said} */
  private static String kind(JsonNode flat) {
    var types =
        flat.path("type").isTextual()
            ? List.of(flat.path("type").asText())
            : texts(flat.path("type"));
    for (var type : types) {
      if (!type.equals("null")) {
        return type;
      }
    }
    if (flat.has("properties") || flat.has("additionalProperties")) {
      return "object";
    }
    if (flat.has("items")) {
      return "array";
    }
    return flat.has("enum") ? "string" : "any";
  }

  private static boolean nullable(JsonNode flat) {
    return flat.path("nullable").asBoolean() || texts(flat.path("type")).contains("null");
  }

  private static String literal(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    return value.isValueNode() ? value.asText() : value.toString();
  }

  static List<String> texts(JsonNode array) {
    var texts = new ArrayList<String>();
    array.forEach(
        value -> {
          if (!value.isNull()) {
            texts.add(value.asText());
          }
        });
    return texts;
  }
}
