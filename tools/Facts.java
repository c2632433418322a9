package dev.trivet.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final SharedValues values;

  private Facts(Path folder) throws IOException {
    operations = rows(folder, "operations");
    areas = rows(folder, "areas");
    parameters = by(rows(folder, "parameters"), "operation");
    responses = by(rows(folder, "attributes"), "schema");
    requests = by(rows(folder, "request-attributes"), "schema");
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

  SharedValues values() {
    return values;
  }

  /** {@return the operations of an area} */
  List<Row> operations(Row area) {
    return operations.stream()
        .filter(row -> row.get("area").equals(area.get("area")))
        .filter(row -> !row.get("flags").contains("not-for-sdk"))
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
    return Attribute.tree(responses.getOrDefault(schema, List.of()));
  }

  /** {@return what a schema of requests holds} */
  List<Attribute> request(String schema) {
    return Attribute.tree(requests.getOrDefault(schema, List.of()));
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
