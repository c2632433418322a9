package dev.trivet.tools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An attribute with what lies below it.
 *
 * @param row what the table says about it
 * @param name its wire name
 * @param children the attributes of the object that it is, or of the elements of the list
 */
record Attribute(Row row, String name, List<Attribute> children) {

  /** {@return the attributes of a schema as a tree; free names and choices are left out} */
  static List<Attribute> tree(List<Row> rows) {
    return below(rows, "");
  }

  private static List<Attribute> below(List<Row> rows, String prefix) {
    var attributes = new ArrayList<Attribute>();
    for (var row : rows) {
      var path = row.get("attribute");
      if (path.startsWith(prefix) && path.substring(prefix.length()).matches("\\w+")) {
        var inner = path + (row.get("type").startsWith("array<") ? "[]." : ".");
        var name = path.substring(prefix.length());
        attributes.add(new Attribute(row, name, below(rows, inner)));
      }
    }
    return attributes;
  }

  boolean isList() {
    return row.get("type").startsWith("array<");
  }

  /** {@return the type, or that of the elements of a list} */
  String element() {
    var type = row.get("type");
    return isList() ? type.substring(6, type.length() - 1) : type;
  }

  String format() {
    return row.get("format");
  }

  List<String> words() {
    return row.get("enum").isEmpty() ? List.of() : List.of(row.get("enum").split("\\|", -1));
  }

  boolean is(String column) {
    return row.is(column);
  }

  boolean hasFlag(String flag) {
    return row.list("flags").contains(flag);
  }

  Set<String> childNames() {
    return children.stream().map(Attribute::name).collect(Collectors.toSet());
  }

  /** {@return this attribute as one of some words} */
  Attribute withWords(List<String> words) {
    return new Attribute(row.with("enum", String.join("|", words)), name, children);
  }

  /** {@return this attribute in one request or that in another} */
  Attribute or(Attribute other) {
    boolean nullable = is("nullable") || other.is("nullable");
    var words = new LinkedHashSet<>(words());
    words.addAll(other.words());
    var merged =
        row.with("nullable", Boolean.toString(nullable))
            .with("required", "false")
            .with("enum", String.join("|", words));
    var all = new LinkedHashMap<String, Attribute>();
    children.forEach(child -> all.put(child.name(), child));
    other.children.forEach(child -> all.merge(child.name(), child, Attribute::or));
    return new Attribute(merged, name, List.copyOf(all.values()));
  }
}
