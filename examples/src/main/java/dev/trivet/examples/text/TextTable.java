package dev.trivet.examples.text;

import java.util.ArrayList;
import java.util.List;

/** A table with columns as wide as their longest cell, and no line ending in blanks. */
public final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  /** Starts with the headings. */
  public TextTable(String... headings) {
    rows.add(List.of(headings));
  }

  /** Adds a row; control characters become blanks, so that no text can move the cursor. */
  public TextTable add(String... cells) {
    rows.add(List.of(cells).stream().map(Lines::plain).toList());
    return this;
  }

  /** The table, each row ending with a line break. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var row : rows) {
      var line = new StringBuilder();
      for (int column = 0; column < row.size(); column++) {
        int at = column;
        int width = rows.stream().mapToInt(r -> r.get(at).length()).max().orElse(0);
        line.append(row.get(column)).append(" ".repeat(width - row.get(column).length() + 2));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
