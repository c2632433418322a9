package dev.trivet.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table of facts: a file of lines whose cells are separated by tabs.
 *
 * @param columns the names of the columns, which are the first line
 * @param rows the other lines
 */
record Table(List<String> columns, List<Row> rows) {

  static final List<String> OPERATIONS =
      columns(
          "name method path host area role credential content paging path_parameters request"
              + " wrapper response type model result member success errors repeatable deprecated"
              + " newer evidence flags");
  static final List<String> PARAMETERS =
      columns("operation in name type format required enum default maximum repeat newer flags");
  static final List<String> ATTRIBUTES =
      columns(
          "direction use schema attribute depth type format nullable required enum default"
              + " deprecated items_nullable additional recorded recorded_null newer flags");

  Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  private static List<String> columns(String names) {
    return List.of(names.split(" "));
  }

  static Table read(Path file) throws IOException {
    var lines = Files.readAllLines(file);
    var columns = List.of(lines.get(0).split("\t", -1));
    var rows = new ArrayList<Row>();
    for (var line : lines.subList(1, lines.size())) {
      var cells = line.split("\t", -1);
      if (cells.length != columns.size()) {
        throw new IOException(file + ": a line has " + cells.length + " cells: " + line);
      }
      var row = new LinkedHashMap<String, String>();
      for (int i = 0; i < cells.length; i++) {
        row.put(columns.get(i), cells[i]);
      }
      rows.add(new Row(row));
    }
    return new Table(columns, rows);
  }

  void write(Path file) throws IOException {
    var text = new StringBuilder(String.join("\t", columns)).append('\n');
    for (var row : rows) {
      text.append(columns.stream().map(row::get).collect(Collectors.joining("\t"))).append('\n');
    }
    Files.writeString(file, text);
  }

  /** {@return the rows by a key, in their order} */
  Map<String, Row> by(Function<Row, String> key) {
    var rowsByKey = new LinkedHashMap<String, Row>();
    rows.forEach(row -> rowsByKey.put(key.apply(row), row));
    return rowsByKey;
  }
}
