package dev.trivet.tools;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Compares a published OpenAPI document with the tables of facts, and prints by name what is new,
 * what is gone and what has changed. {@code Extract rootly.yaml [facts/rootly] [--write]}: with
 * {@code --write} the tables are rewritten, with {@code --write=2026-07-21} the date of the
 * document too. Where {@code corrections.tsv} knows better than the document, its cells count; a
 * correction without effect is a difference too. The exit code is 0 when nothing differs, 1 when
 * something does, 2 when the arguments are wrong.
 */
public final class Extract {

  private static final String USAGE =
      "usage: Extract <document> [<folder of tables>] [--write | --write=<date of the document>]";

  private static final String WRITE = "--write(=\\d{4}-\\d{2}-\\d{2})?";

  /**
   * What the rows of a table are called.
   *
   * @param name in reports
   * @param correctionName in {@code corrections.tsv}
   * @param summary what a report says about a new row
   */
  private record Kind(
      Function<Row, String> name,
      Function<Row, String> correctionName,
      Function<Row, String> summary) {}

  private static final Map<String, Kind> KINDS =
      Map.of(
          "operations",
          new Kind(
              Extract::operation,
              Extract::operation,
              row -> row.get("method") + " " + row.get("path")),
          "parameters",
          new Kind(Extract::parameter, Extract::parameter, row -> row.get("type")),
          "attributes",
          attributes(),
          "request-attributes",
          attributes(),
          "task-params",
          attributes());

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
    boolean known = options.stream().allMatch(option -> option.matches(WRITE));
    if (paths.isEmpty() || paths.size() > 2 || options.size() > 1 || !known) {
      System.err.println(USAGE);
      System.exit(2);
    }
    var folder = Path.of(paths.size() == 2 ? paths.get(1) : "facts/rootly");
    var extract = new Extract(folder, System.out);
    boolean same = extract.run(Path.of(paths.get(0)), !options.isEmpty());
    for (var option : options) {
      extract.dated(option.replaceFirst("--write=?", ""));
    }
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

  private static Kind attributes() {
    return new Kind(
        Extract::attribute,
        row -> row.get("schema") + " " + row.get("attribute"),
        row -> row.get("type"));
  }

  /** {@return whether the tables say what the document says} */
  boolean run(Path file, boolean write) throws IOException {
    var corrections = Corrections.read(folder);
    var tables = tables(OpenApi.read(file), corrections);
    var differences = new Differences();
    for (var table : tables.entrySet()) {
      var kind = kind(table.getKey());
      differences.compare(
          table.getKey().replace('-', ' '),
          read(table.getKey()),
          table.getValue(),
          kind.name(),
          kind.summary());
    }
    differences.add("corrections", corrections.size(), "have no effect", corrections.stale());
    differences.lines().forEach(out::println);
    if (write) {
      for (var table : tables.entrySet()) {
        table.getValue().write(path(table.getKey()));
      }
      status(Objects.requireNonNull(tables.get("operations"))).write(path("status"));
    }
    return differences.isEmpty();
  }

  /** Writes down of which day the document is, if that is known. */
  void dated(String date) throws IOException {
    if (!date.isEmpty()) {
      new Table(List.of("date"), List.of(Row.of("date", date))).write(path("document"));
    }
  }

  /** What the document says, corrected. */
  private Map<String, Table> tables(OpenApi document, Corrections corrections) throws IOException {
    var operations = new OperationFacts(document, read("operations"), corrections);
    var schemas = new SchemaFacts(document, operations);
    var extracted = new LinkedHashMap<String, Table>();
    extracted.put("operations", operations.operations());
    extracted.put("parameters", operations.parameters());
    extracted.put("attributes", schemas.attributes());
    extracted.put("request-attributes", schemas.requests());
    extracted.put("task-params", schemas.tasks());
    for (var table : extracted.entrySet()) {
      var name = table.getKey();
      var corrected = corrections.apply(name, table.getValue(), kind(name).correctionName());
      boolean attributes = corrected.columns().equals(Table.ATTRIBUTES);
      table.setValue(attributes ? withFlags(corrected, read(name)) : corrected);
    }
    return extracted;
  }

  private static Kind kind(String table) {
    return Objects.requireNonNull(KINDS.get(table), table);
  }

  /** The marks of attributes are ours; those in the table stay. */
  private static Table withFlags(Table table, Table before) {
    var known = before.by(Extract::attribute);
    var rows =
        table.rows().stream()
            .map(
                row -> {
                  var flags = new TreeSet<>(row.list("flags"));
                  flags.addAll(known.getOrDefault(attribute(row), row).list("flags"));
                  return row.with("flags", String.join(",", flags));
                })
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
    return new Table(List.of("name", "state", "operation", "package", "reason"), rows);
  }

  private Path path(String table) {
    return folder.resolve(table + ".tsv");
  }

  private Table read(String table) throws IOException {
    return Files.exists(path(table)) ? Table.read(path(table)) : new Table(List.of(), List.of());
  }
}
