package dev.trivet.tools;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes a schema down as rows, one for every attribute at every depth. */
final class AttributeWalk {

  private final OpenApi document;
  private final SchemaTypes types;
  private final Row common;
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> references = new TreeSet<>();

  /**
   * Walks a schema.
   *
   * @param common the cells that all rows have
   * @param whole what the schema itself is called where it is a choice
   */
  AttributeWalk(OpenApi document, Row common, JsonNode schema, String whole) {
    this.document = document;
    this.common = common;
    types = new SchemaTypes(document);
    var flat = document.flat(schema);
    object("", flat);
    choices("(" + whole + ")", flat);
  }

  List<Row> rows() {
    return rows;
  }

  /** {@return the names of the schemas that attributes refer to} */
  Set<String> references() {
    return references;
  }

  private void object(String prefix, JsonNode flat) {
    var required = SchemaTypes.texts(flat.path("required"));
    for (var property : flat.path("properties").properties()) {
      var path = prefix + property.getKey();
      rows.add(
          common
              .with(types.describe(property.getValue()))
              .with("attribute", path)
              .with("depth", Long.toString(path.chars().filter(c -> c == '.').count()))
              .with("required", Boolean.toString(required.contains(property.getKey()))));
      below(path, property.getValue());
    }
  }

  private void below(String path, JsonNode schema) {
    var flat = document.flat(schema);
    if (types.isReference(schema)) {
      references.add(OpenApi.name(schema).orElseThrow());
    } else if (types.isList(schema)) {
      below(path + "[]", flat.path("items"));
    } else {
      object(path + ".", flat);
      choices(path, flat);
    }
  }

  private void choices(String path, JsonNode flat) {
    for (var choice : SchemaTypes.CHOICES) {
      int number = 0;
      for (var variant : flat.path(choice)) {
        below(path + "<" + choice + "#" + number + ">", variant);
        number++;
      }
    }
  }
}
