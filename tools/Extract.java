package dev.trivet.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * Compares a published OpenAPI document with the tables of facts, and prints by name what is new,
 * what is gone and what is another now. {@code Extract rootly.yaml [facts/rootly] [--write]}: with
 * {@code --write} the tables are rewritten. The exit code is 0 when nothing differs, 1 when
 * something does, 2 when it was not asked well.
 */
public final class Extract {

  private static final String USAGE = "usage: Extract <document> [<folder of tables>] [--write]";

  private final Path folder;
  private final PrintStream out;

  Extract(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Runs the program.
   *
   * @param arguments the document, the folder of the tables, and {@code --write}
   * @throws IOException when a file cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    var paths = Arrays.stream(arguments).filter(argument -> !argument.startsWith("--")).toList();
    var options = Arrays.stream(arguments).filter(argument -> argument.startsWith("--")).toList();
    if (paths.isEmpty() || paths.size() > 2 || !List.of("--write").containsAll(options)) {
      System.err.println(USAGE);
      System.exit(2);
    }
    var folder = Path.of(paths.size() == 2 ? paths.get(1) : "facts/rootly");
    boolean same =
        new Extract(folder, System.out).run(Path.of(paths.get(0)), options.contains("--write"));
    System.exit(same ? 0 : 1);
  }

  private static String operation(Row row) {
    return row.get("name");
  }

  private static String parameter(Row row) {
    return row.get("operation") + " " + row.get("in") + " " + row.get("name");
  }

  private static String attribute(Row row) {
    return row.get("schema") + "." + row.get("attribute");
  }

  /** {@return whether the tables say what the document says} */
  boolean run(Path file, boolean write) throws IOException {
    var document = OpenApi.read(file);
    var operations = new OperationFacts(document, read("operations"));
    var schemas = new SchemaFacts(document, operations);
    var differences = new Differences();
    differences.compare(
        "operations",
        read("operations"),
        operations.operations(),
        Extract::operation,
        row -> row.get("method") + " " + row.get("path"));
    differences.compare(
        "parameters",
        read("parameters"),
        operations.parameters(),
        Extract::parameter,
        row -> row.get("type"));
    var tables = new TreeMap<String, Table>();
    tables.put("attributes", schemas.attributes());
    tables.put("request-attributes", schemas.requests());
    tables.put("task-params", schemas.tasks());
    for (var table : tables.entrySet()) {
      table.setValue(withFlags(table.getValue(), read(table.getKey())));
      differences.compare(
          table.getKey().replace('-', ' '),
          read(table.getKey()),
          table.getValue(),
          Extract::attribute,
          row -> row.get("type"));
    }
    differences.lines().forEach(out::println);
    if (write) {
      tables.put("operations", operations.operations());
      tables.put("parameters", operations.parameters());
      for (var table : tables.entrySet()) {
        table.getValue().write(path(table.getKey()));
      }
      status(operations.operations()).write(path("status"));
    }
    return differences.isEmpty();
  }

  /** The marks of attributes are ours; they stay. */
  private static Table withFlags(Table table, Table before) {
    var known = before.by(Extract::attribute);
    var rows =
        table.rows().stream()
            .map(row -> row.with("flags", known.getOrDefault(attribute(row), row).get("flags")))
            .toList();
    return new Table(table.columns(), rows);
  }

  /** The inventory, with a line for every operation: what is new is planned for its area. */
  private Table status(Table operations) throws IOException {
    var before = read("status").by(Extract::operation);
    var areas = read("areas").by(row -> row.get("area"));
    var rows = new ArrayList<Row>();
    for (var operation : operations.rows()) {
      var name = operation.get("name");
      var area = areas.getOrDefault(operation.get("area"), Row.of());
      var planned = Row.of("name", name, "state", "planned", "package", area.get("package"));
      rows.add(before.getOrDefault(name, planned));
    }
    return new Table(read("status").columns(), rows);
  }

  private Path path(String table) {
    return folder.resolve(table + ".tsv");
  }

  private Table read(String table) throws IOException {
    return Files.exists(path(table)) ? Table.read(path(table)) : new Table(List.of(), List.of());
  }
}
