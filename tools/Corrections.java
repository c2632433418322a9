package dev.trivet.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What we know better than the document, from {@code corrections.tsv}: cells that replace what was
 * extracted. A correction of a {@code request} makes the document's schema of that name the one
 * that the operation sends.
 */
final class Corrections {

  private final List<Row> rows;
  private final Set<Row> effective = new HashSet<>();
  private final List<String> needless = new ArrayList<>();

  Corrections(List<Row> rows) {
    this.rows = rows;
  }

  /** Reads the corrections in a folder of tables, if it has any. */
  static Corrections read(Path folder) throws IOException {
    var file = folder.resolve("corrections.tsv");
    return new Corrections(Files.exists(file) ? Table.read(file).rows() : List.of());
  }

  /**
   * {@return the name of the schema that an operation sends}
   *
   * @param documented the name that the document gives
   * @param document where a schema of another name must be
   */
  String request(String operation, String documented, OpenApi document) {
    for (var row : rows) {
      boolean wanted =
          row.get("table").equals("operations")
              && row.get("row").equals(operation)
              && row.get("column").equals("request");
      if (wanted && document.hasSchema(row.get("value")) && !row.get("value").equals(documented)) {
        effective.add(row);
        return row.get("value");
      }
    }
    return documented;
  }

  /**
   * {@return a table with the corrected cells}
   *
   * @param name the name of the table
   * @param key what the corrections call a row
   */
  Table apply(String name, Table table, Function<Row, String> key) {
    var corrected = new ArrayList<Row>();
    for (var row : table.rows()) {
      var current = row;
      for (var correction : rows) {
        if (correction.get("table").equals(name) && correction.get("row").equals(key.apply(row))) {
          current = apply(correction, current);
        }
      }
      corrected.add(current);
    }
    return new Table(table.columns(), corrected);
  }

  private Row apply(Row correction, Row row) {
    var column = correction.get("column");
    var value = correction.get("value");
    boolean same = row.get(column).equals(value);
    if (same && !effective.contains(correction)) {
      needless.add("  needless  " + text(correction) + " is " + value + " already");
    }
    effective.add(correction);
    return row.with(column, value);
  }

  private static String text(Row correction) {
    return String.join(
        " ", correction.get("table"), correction.get("row"), correction.get("column"));
  }

  /** {@return the corrections without effect by name; asked after all tables are corrected} */
  List<String> stale() {
    var stale = new ArrayList<>(needless);
    rows.stream()
        .filter(row -> !effective.contains(row))
        .forEach(row -> stale.add("  unmatched " + text(row)));
    return stale;
  }

  int size() {
    return rows.size();
  }
}
