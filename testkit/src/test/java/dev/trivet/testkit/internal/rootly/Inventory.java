package dev.trivet.testkit.internal.rootly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tables of facts about Rootly. */
final class Inventory {
  private Inventory() {}

  /** The rows of a table, by the names of the columns. */
  static List<Map<String, String>> table(String name) {
    try {
      var lines = Files.readAllLines(Path.of("..", "facts", "rootly", name + ".tsv"));
      var head = lines.get(0).split("\t", -1);
      var rows = new ArrayList<Map<String, String>>();
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split("\t", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < head.length; i++) {
          row.put(head[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The operations that the SDK has. */
  static List<Map<String, String>> operations() {
    var typed =
        table("status").stream()
            .filter(row -> row.get("state").equals("typed"))
            .map(row -> row.get("name"))
            .collect(Collectors.toSet());
    return table("operations").stream().filter(row -> typed.contains(row.get("name"))).toList();
  }

  /** Method and path of an operation. */
  static String route(Map<String, String> operation) {
    return plain(operation.get("method") + " " + operation.get("path").substring(1));
  }

  /** Placeholders may have any name. */
  static String plain(String route) {
    return route.replaceAll("\\{\\w+}", "{}");
  }
}
