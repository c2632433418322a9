package dev.trivet.tools;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The tables of a small document, in a folder of their own. */
abstract class LibraryTables {

  @TempDir Path folder;

  String library;
  String said = "";

  @BeforeEach
  void writeTables() throws IOException {
    try (var file = LibraryTables.class.getResourceAsStream("/library.yaml")) {
      library = new String(file.readAllBytes(), UTF_8);
    }
    table("operations", Table.OPERATIONS);
    table("parameters", Table.PARAMETERS);
    table("attributes", Table.ATTRIBUTES);
    table("request-attributes", Table.ATTRIBUTES);
    table("task-params", Table.ATTRIBUTES);
    table("status", List.of("name", "state", "operation", "package", "reason"));
    new Table(List.of("area", "package"), List.of(Row.of("area", "Books", "package", "books")))
        .write(folder.resolve("areas.tsv"));
    run(library, true);
  }

  void table(String name, List<String> columns) throws IOException {
    new Table(columns, List.of()).write(folder.resolve(name + ".tsv"));
  }

  boolean run(String document, boolean write) throws IOException {
    var file = Files.writeString(folder.resolve("document"), document);
    var out = new ByteArrayOutputStream();
    boolean same = new Extract(folder, new PrintStream(out, true, UTF_8)).run(file, write);
    said = out.toString(UTF_8);
    return same;
  }

  List<String> cells(String table, String... columns) throws IOException {
    return Table.read(folder.resolve(table + ".tsv")).rows().stream()
        .map(row -> String.join(" ", List.of(columns).stream().map(row::get).toList()).strip())
        .toList();
  }

  void edit(String table, String name, String column, String cell) throws IOException {
    var path = folder.resolve(table + ".tsv");
    var before = Table.read(path);
    var rows =
        before.rows().stream()
            .map(row -> row.cells().containsValue(name) ? row.with(column, cell) : row)
            .toList();
    new Table(before.columns(), rows).write(path);
  }
}
