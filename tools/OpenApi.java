package dev.trivet.tools;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/** A published OpenAPI document, in JSON or YAML. */
final class OpenApi {

  private static final String SCHEMAS = "#/components/schemas/";

  private final JsonNode root;

  OpenApi(JsonNode root) {
    this.root = root;
  }

  static OpenApi read(Path file) throws IOException {
    var text = Files.readString(file);
    if (text.stripLeading().startsWith("{")) {
      return new OpenApi(new JsonMapper().readTree(text));
    }
    var options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    var factory = YAMLFactory.builder().loaderOptions(options).build();
    return new OpenApi(new YAMLMapper(factory).readTree(text));
  }

  JsonNode paths() {
    return root.path("paths");
  }

  List<String> schemas() {
    var names = new ArrayList<String>();
    root.path("components").path("schemas").fieldNames().forEachRemaining(names::add);
    return names;
  }

  /** {@return a schema by its name, or a missing node} */
  JsonNode schema(String name) {
    return root.path("components").path("schemas").path(name);
  }

  boolean hasSchema(String name) {
    return !schema(name).isMissingNode();
  }

  /** {@return what a node refers to, or the node itself} */
  JsonNode resolve(JsonNode node) {
    var ref = node.path("$ref").asText();
    return ref.startsWith("#/") ? resolve(root.at(ref.substring(1))) : node;
  }

  /** {@return the name of the schema that a schema is or wraps} */
  static Optional<String> name(JsonNode schema) {
    var ref = schema.path("$ref").asText();
    if (ref.startsWith(SCHEMAS)) {
      return Optional.of(ref.substring(SCHEMAS.length()));
    }
    return schema.path("allOf").size() == 1 ? name(schema.path("allOf").get(0)) : Optional.empty();
  }

  /** {@return an object with all that a schema and what it is made of say} */
  ObjectNode flat(JsonNode schema) {
    var flat = JsonNodeFactory.instance.objectNode();
    add(flat, resolve(schema));
    return flat;
  }

  private void add(ObjectNode flat, JsonNode schema) {
    for (var member : schema.properties()) {
      switch (member.getKey()) {
        case "allOf" -> member.getValue().forEach(part -> add(flat, resolve(part)));
        case "properties" ->
            flat.withObjectProperty("properties").setAll((ObjectNode) member.getValue());
        case "required" -> member.getValue().forEach(flat.withArrayProperty("required")::add);
        default -> flat.set(member.getKey(), member.getValue());
      }
    }
  }

  /** {@return the schema of a body in any media type, or a missing node} */
  JsonNode body(JsonNode requestOrResponse) {
    var content = resolve(requestOrResponse).path("content");
    return content.isEmpty() ? content.path("none") : content.elements().next().path("schema");
  }
}
