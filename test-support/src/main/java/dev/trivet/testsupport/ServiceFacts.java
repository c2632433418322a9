package dev.trivet.testsupport;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The tables of one service, from the folder {@code facts} of the repository. */
public final class ServiceFacts {

  private final Path folder;
  private final Map<String, FactRow> operations;
  private final Map<String, FactRow> statuses;
  private final Map<String, List<FactRow>> responses;
  private final Map<String, List<FactRow>> requests;
  private final Map<String, List<FactRow>> parameters;
  private final Map<String, FactRow> byDocument;

  private ServiceFacts(Path folder) {
    this.folder = folder;
    this.operations = byName("operations");
    this.statuses = byName("status");
    this.responses = by("attributes", "schema");
    this.requests = by("request-attributes", "schema");
    this.parameters = by("parameters", "operation");
    this.byDocument =
        operations.values().stream()
            .filter(row -> row.has("response") && row.is("result", "one"))
            .collect(toMap(row -> row.text("response"), Function.identity(), (a, b) -> a));
  }

  /** The tables of a service, by the name of their folder. */
  public static ServiceFacts of(String service) {
    return new ServiceFacts(repository().resolve("facts").resolve(service));
  }

  /** The root of the repository: where the tables lie, seen from the module under test. */
  public static Path repository() {
    var folder = Path.of("").toAbsolutePath();
    while (folder != null && !Files.isRegularFile(folder.resolve("facts/README.md"))) {
      folder = folder.getParent();
    }
    if (folder == null) {
      throw new IllegalStateException("no folder facts above the working directory");
    }
    return folder;
  }

  private Map<String, FactRow> byName(String table) {
    var rows = new LinkedHashMap<String, FactRow>();
    for (var row : table(table)) {
      if (rows.put(row.text("name"), row) != null) {
        throw new IllegalStateException(table + " has two rows " + row.text("name"));
      }
    }
    return rows;
  }

  private Map<String, List<FactRow>> by(String table, String column) {
    return table(table).stream().collect(groupingBy(row -> row.text(column)));
  }

  /** All rows of a table; none when the service has no such table. */
  public List<FactRow> table(String name) {
    var file = folder.resolve(name + ".tsv");
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      var lines = Files.readAllLines(file);
      var head = lines.get(0).split("\t", -1);
      return lines.stream().skip(1).map(line -> row(head, line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FactRow row(String[] head, String[] cells) {
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < head.length; i++) {
      row.put(head[i], i < cells.length ? cells[i] : "");
    }
    return new FactRow(row);
  }

  /** All operations. */
  public List<FactRow> operations() {
    return List.copyOf(operations.values());
  }

  /** The operation of this name. */
  public FactRow operation(String name) {
    return operations.get(name);
  }

  /** What the SDK does about each operation, by the vendor's name. */
  public Map<String, FactRow> statuses() {
    return statuses;
  }

  /** The attributes of a schema of responses, at every depth. */
  public List<FactRow> response(String schema) {
    return responses.getOrDefault(schema, List.of());
  }

  /** The attributes of a schema of requests, at every depth. */
  public List<FactRow> request(String schema) {
    return requests.getOrDefault(schema, List.of());
  }

  /** The parameters of an operation in {@code path}, {@code query} or {@code header}. */
  public List<FactRow> parameters(FactRow operation, String in) {
    return parameters.getOrDefault(operation.text("name"), List.of()).stream()
        .filter(row -> row.is("in", in))
        .toList();
  }

  /** Whether a schema is what a resource has beside its ID. */
  boolean isResource(String schema) {
    return operations.values().stream().anyMatch(row -> row.is("model", schema) && row.has("type"));
  }

  /** The operation whose whole response is this schema. */
  Optional<FactRow> byDocument(String schema) {
    return Optional.ofNullable(byDocument.get(schema));
  }
}
