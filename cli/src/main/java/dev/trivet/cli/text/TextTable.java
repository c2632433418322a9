package dev.trivet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table whose columns are as wide as their longest cell, without blanks at the end of a line.
 * Where it is too wide, every row becomes a block with one line per cell, so nothing is cut off.
 */
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
    int[] widths = widths();
    var text = new StringBuilder();
    for (var row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        line.append(padded(row.get(column), widths[column])).append(GAP);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  /**
   * Fits the table into the width of a terminal.
   *
   * @param columns the width; 0 if there is no limit
   * @return the table if it is not wider, or else the rows as blocks with blank lines between them
   */
  public String within(int columns) {
    int width = IntStream.of(widths()).sum() + GAP.length() * (rows.get(0).size() - 1);
    return columns == 0 || width <= columns ? toString() : blocks(columns);
  }

  private String blocks(int columns) {
    var headings = rows.get(0);
    int indent = headings.stream().mapToInt(String::length).max().orElse(0) + GAP.length();
    var text = new StringBuilder();
    for (var row : rows.subList(1, rows.size())) {
      text.append(text.isEmpty() ? "" : "\n");
      for (int column = 0; column < row.size(); column++) {
        if (!row.get(column).isEmpty()) {
          text.append(padded(headings.get(column), indent));
          var lines = wrapped(row.get(column), Math.max(1, columns - indent));
          text.append(String.join("\n" + " ".repeat(indent), lines)).append('\n');
        }
      }
    }
    return text.toString();
  }

  /** Breaks a text at blanks; a word that is too long for a line is left to the terminal. */
  private static List<String> wrapped(String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : text.split(" ", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  private int[] widths() {
    return IntStream.range(0, rows.get(0).size()).map(this::width).toArray();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
