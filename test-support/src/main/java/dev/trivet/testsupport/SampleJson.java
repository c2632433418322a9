package dev.trivet.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Responses with a value for everything that the tables know, at every depth. */
public final class SampleJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Schemas refer to one another in circles. */
  private static final int MOST_REFERENCES = 3;

  private final ServiceFacts facts;
  private final BiFunction<FactRow, ObjectNode, JsonNode> dress;
  private final int variant;

  /**
   * Makes responses.
   *
   * @param dress turns the attributes of an operation's model into what the service sends for it
   * @param variant where a value may have one of several types, the type of this index
   */
  public SampleJson(
      ServiceFacts facts, BiFunction<FactRow, ObjectNode, JsonNode> dress, int variant) {
    this.facts = facts;
    this.dress = dress;
    this.variant = variant;
  }

  /** What has a type is a resource of JSON:API; anything else is sent as it is. */
  static JsonNode resource(FactRow operation, ObjectNode attributes) {
    if (!operation.has("type")) {
      return attributes;
    }
    return JSON.objectNode()
        .put("id", "id-1")
        .put("type", operation.text("type"))
        .set("attributes", attributes);
  }

  /** How many variants show every type that a value of this schema may have. */
  public static int variants(ServiceFacts facts, String schema) {
    return facts.response(schema).stream()
        .map(row -> row.text("type"))
        .filter(type -> type.contains("Of("))
        .mapToInt(type -> alternatives(type).size())
        .max()
        .orElse(1);
  }

  /** One result of an operation, as the service sends it. */
  public JsonNode result(FactRow operation) {
    return result(operation, 0);
  }

  private JsonNode result(FactRow operation, int references) {
    var model = operation.text("model");
    if (model.equals("string")) {
      return JSON.textNode("a text");
    }
    var whole = facts.response(model).stream().filter(row -> row.is("attribute", "(body)"));
    var body = whole.findFirst();
    return body.isPresent()
        ? value(model, body.get(), body.get().text("type"), "(body)", references)
        : dress.apply(operation, object(model, "", references));
  }

  private ObjectNode object(String schema, String prefix, int references) {
    var object = JSON.objectNode();
    for (var row : facts.response(schema)) {
      var path = row.text("attribute");
      var name = path.startsWith(prefix) ? path.substring(prefix.length()) : "";
      if (name.matches("[^.\\[<(]+")) {
        var value = value(schema, row, row.text("type"), path, references);
        if (!value.isMissingNode()) {
          object.set(name, value);
        }
      }
    }
    return object;
  }

  private JsonNode value(String schema, FactRow row, String type, String path, int references) {
    var kind = type.replaceAll("[(:<].*", "");
    return switch (kind) {
      case "string" -> text(row);
      case "integer" -> JSON.numberNode(row.is("format", "unix-seconds") ? 1767323045 : 7);
      case "number" -> JSON.numberNode(1.5);
      case "boolean" -> JSON.booleanNode(true);
      case "array" -> {
        var element = value(schema, row, argument(type), path + "[]", references);
        yield element.isMissingNode() ? element : JSON.arrayNode().add(element);
      }
      case "map" -> {
        var element = value(schema, row, argument(type), path + ".<any>", references);
        yield element.isMissingNode() ? element : JSON.objectNode().set("some", element);
      }
      case "object" -> filled(object(schema, path + ".", references));
      case "oneOf", "anyOf" -> alternative(schema, row, type, path, references);
      case "ref" -> reference(type.substring(4), references);
      default -> JSON.textNode("a text");
    };
  }

  private static String argument(String type) {
    return type.substring(type.indexOf('<') + 1, type.lastIndexOf('>'));
  }

  private static List<String> alternatives(String type) {
    var inner = type.substring(type.indexOf("Of(") + 3, type.lastIndexOf(')'));
    var parts = new ArrayList<String>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      depth += "(<".indexOf(inner.charAt(i)) >= 0 ? 1 : ")>".indexOf(inner.charAt(i)) >= 0 ? -1 : 0;
      if (inner.charAt(i) == '|' && depth == 0) {
        parts.add(inner.substring(start, i));
        start = i + 1;
      }
    }
    parts.add(inner.substring(start));
    return parts;
  }

  /** Objects of which one is sent are put into one, because one model reads all of them. */
  private JsonNode alternative(
      String schema, FactRow row, String type, String path, int references) {
    var types = alternatives(type);
    var kind = type.startsWith("any") ? "anyOf" : "oneOf";
    if (!types.stream().allMatch("object"::equals)) {
      int index = variant % types.size();
      return value(
          schema, row, types.get(index), path + "<" + kind + "#" + index + ">", references);
    }
    var all = JSON.objectNode();
    for (int i = 0; i < types.size(); i++) {
      all.setAll(object(schema, path + "<" + kind + "#" + i + ">.", references));
    }
    return filled(all);
  }

  private JsonNode reference(String name, int references) {
    var schema = name.replaceFirst("^nullable_", "");
    if (references >= MOST_REFERENCES) {
      return JSON.missingNode();
    }
    var document = facts.byDocument(schema);
    if (document.isPresent() && facts.response(schema).isEmpty()) {
      return JSON.objectNode().set("data", result(document.get(), references + 1));
    }
    var inner = schema.replaceFirst("_response$", "");
    if (facts.response(schema).isEmpty() && !facts.response(inner).isEmpty()) {
      var resource = JSON.objectNode().put("id", "id-1").put("type", inner);
      resource.set("attributes", object(inner, "", references + 1));
      return JSON.objectNode().set("data", resource);
    }
    var object = object(schema, "", references + 1);
    // the row of a resource: an ID beside its attributes
    if (!object.has("id") && facts.isResource(schema)) {
      object.put("id", "id-1");
    }
    return filled(object);
  }

  /** What lies in an object is not always known. */
  private static ObjectNode filled(ObjectNode object) {
    return object.isEmpty() ? object.put("some", "thing") : object;
  }

  private static JsonNode text(FactRow row) {
    if (row.has("enum")) {
      return JSON.textNode(row.alternatives("enum").get(0));
    }
    boolean time = row.is("format", "date-time") || row.text("attribute").endsWith("_at");
    return JSON.textNode(
        switch (time ? "date-time" : row.text("format")) {
          case "date-time" -> "2026-01-02T03:04:05.678-08:00";
          case "date" -> "2026-01-02";
          case "time" -> "09:30";
          case "uuid" -> "7f1e3a52-9c0d-4b6e-8a41-2d5c6f7b8a90";
          case "email" -> "user@example.com";
          case "uri" -> "https://example.com/x";
          default -> "a text";
        });
  }
}
