package dev.trivet.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of one service, as drafts need them. */
final class Facts {

  private final List<Row> operations;
  private final List<Row> areas;
  private final Map<String, List<Row>> parameters;
  private final Map<String, List<Row>> responses;
  private final Map<String, List<Row>> requests;
  private final Map<String, List<Row>> recorded;
  private final SharedValues values;
  private final Map<String, Row> statuses;

  private Facts(Path folder) throws IOException {
    operations = rows(folder, "operations");
    areas = rows(folder, "areas");
    parameters = by(rows(folder, "parameters"), "operation");
    responses = by(rows(folder, "attributes"), "schema");
    requests = by(rows(folder, "request-attributes"), "schema");
    recorded =
        Files.exists(folder.resolve("recorded.tsv"))
            ? by(rows(folder, "recorded"), "schema")
            : Map.of();
    statuses =
        Files.exists(folder.resolve("status.tsv"))
            ? Table.read(folder.resolve("status.tsv")).by(row -> row.get("name"))
            : Map.of();
    values =
        new SharedValues(
            Files.exists(folder.resolve("values.tsv")) ? rows(folder, "values") : List.of());
  }

  static Facts read(Path folder) throws IOException {
    return new Facts(folder);
  }

  private static List<Row> rows(Path folder, String name) throws IOException {
    return Table.read(folder.resolve(name + ".tsv")).rows();
  }

  private static Map<String, List<Row>> by(List<Row> rows, String column) {
    return rows.stream().collect(Collectors.groupingBy(row -> row.get(column)));
  }

  List<Row> areas() {
    return areas;
  }

  /** {@return the SDK's name of an operation, if it is settled} */
  String settledName(Row operation) {
    return status(operation).get("operation");
  }

  private Row status(Row operation) {
    return statuses.getOrDefault(operation.get("name"), Row.of());
  }

  /** {@return whether it is known that a request holds something, but not by which names} */
  boolean isFree(String schema) {
    return requests.containsKey(schema);
  }

  SharedValues values() {
    return values;
  }

  /** {@return the operations of an area} */
  List<Row> operations(Row area) {
    return operations.stream()
        .filter(row -> row.get("area").equals(area.get("area")))
        .filter(row -> !row.get("flags").contains("not-for-sdk"))
        .filter(row -> !status(row).get("state").equals("refused"))
        .toList();
  }

  /** {@return the parameters that an operation takes in the query} */
  List<Row> query(Row operation) {
    return parameters(operation, "query");
  }

  List<Row> parameters(Row operation, String in) {
    return parameters.getOrDefault(operation.get("name"), List.of()).stream()
        .filter(row -> row.get("in").equals(in))
        .toList();
  }

  /** {@return what a schema of responses holds} */
  List<Attribute> response(String schema) {
    var rows = new ArrayList<>(responses.getOrDefault(schema, List.of()));
    if (rows.isEmpty()) {
      return List.of();
    }
    var documented = rows.stream().map(row -> row.get("attribute")).collect(Collectors.toSet());
    recorded.getOrDefault(schema, List.of()).stream()
        .filter(row -> row.get("kind").equals("undocumented") && isPlain(row))
        .filter(row -> !documented.contains(row.get("attribute")))
        .forEach(rows::add);
    return Attribute.tree(rows);
  }

  /** What is worth an accessor: a value, or a time that was never there. */
  private static boolean isPlain(Row row) {
    return row.get("type").matches("string|integer|number|boolean")
        || (row.get("type").equals("null") && row.get("attribute").endsWith("_at"));
  }

  /** {@return what a schema of requests holds} */
  List<Attribute> request(String schema) {
    var rows = new LinkedHashMap<String, Row>();
    for (var row : requests.getOrDefault(schema, List.of())) {
      // of several forms of a payload, one input has what any of them knows
      var name = row.get("attribute").replaceFirst("^\\(attributes\\)<(any|one)Of#\\d+>\\.", "");
      boolean choice = !name.equals(row.get("attribute"));
      rows.putIfAbsent(name, choice ? row.with("attribute", name).with("required", "false") : row);
    }
    return Attribute.tree(List.copyOf(rows.values()));
  }

  /**
   * {@return what two schemas of requests hold together}
   *
   * <p>An attribute can be cleared when one of them says so.
   */
  List<Attribute> requests(List<String> schemas) {
    var all = new LinkedHashMap<String, Attribute>();
    for (var schema : schemas) {
      for (var attribute : request(schema)) {
        all.merge(attribute.name(), attribute, Attribute::or);
      }
    }
    return List.copyOf(all.values());
  }

  /** {@return the package of the class that leads to an area} */
  String home(Row area) {
    return areas.stream()
        .filter(other -> other.get("facade").equals(area.get("facade")))
        .filter(other -> other.get("accessor").equals(other.get("facade")))
        .map(other -> other.get("package"))
        .findFirst()
        .orElse(area.get("package"));
  }

  /** {@return the area whose main resource has this schema, if there is one} */
  Row areaOf(String schema) {
    return areas.stream()
        .filter(area -> mainSchema(area).equals(schema) && !schema.isEmpty())
        .findFirst()
        .orElse(Row.of());
  }

  /** {@return the schema of what an area lists and reads} */
  String mainSchema(Row area) {
    return operations(area).stream()
        .filter(row -> !row.get("role").isEmpty() && !row.get("model").isEmpty())
        .map(row -> row.get("model"))
        .findFirst()
        .orElse("");
  }
}
