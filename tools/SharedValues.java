package dev.trivet.tools;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The classes that several areas of a service share, and what they stand for. */
final class SharedValues {

  private final List<Row> rows;

  SharedValues(List<Row> rows) {
    this.rows = rows;
  }

  /** {@return the class for an attribute that is an object or one of some words} */
  Optional<String> of(Attribute attribute, boolean request) {
    var members =
        attribute.children().stream().map(Attribute::name).collect(Collectors.joining(","));
    return find(members.isEmpty() ? "words" : "object", members, attribute.name(), request);
  }

  /** {@return the class for a schema} */
  Optional<String> schema(String schema, boolean request) {
    return find("schema", schema, "", request);
  }

  /** {@return the class for the query of a list whose elements have a schema} */
  Optional<String> query(String schema) {
    return find("query", schema, "", false);
  }

  private Optional<String> find(String kind, String key, String attribute, boolean request) {
    return rows.stream()
        .filter(row -> row.get("kind").equals(kind))
        .filter(row -> key.matches(row.get("key")))
        .filter(row -> row.get("attribute").isEmpty() || attribute.matches(row.get("attribute")))
        .map(row -> row.get(request ? "request" : "response"))
        .filter(name -> !name.isEmpty())
        .findFirst();
  }
}
