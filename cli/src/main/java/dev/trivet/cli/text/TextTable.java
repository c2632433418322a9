package dev.trivet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A table whose columns are as wide as their longest cell, without blanks at the end of a line. */
public final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();

  /** Creates a table with these headings. */
  public TextTable(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row with one cell per heading. */
  public TextTable add(String... cells) {
    rows.add(List.of(cells).stream().map(Formats::plain).toList());
    return this;
  }

  /** {@return the table; every row ends with a line break} */
  @Override
  public String toString() {
    int[] widths = IntStream.range(0, rows.get(0).size()).map(this::width).toArray();
    var text = new StringBuilder();
    for (var row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        var cell = row.get(column);
        line.append(cell).append(" ".repeat(widths[column] - cell.length())).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
