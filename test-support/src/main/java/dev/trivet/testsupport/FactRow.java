package dev.trivet.testsupport;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One line of a table.
 *
 * @param cells by column
 */
public record FactRow(Map<String, String> cells) {

  /** The cell of a column, empty where nothing is known. */
  public String text(String column) {
    return Objects.requireNonNull(cells.get(column), () -> "no column " + column + " in " + cells);
  }

  /** Whether the cell says anything. */
  public boolean has(String column) {
    return !text(column).isEmpty();
  }

  /** Whether the cell says this. */
  public boolean is(String column, String text) {
    return text(column).equals(text);
  }

  /** Whether the cell says {@code true}. */
  public boolean isTrue(String column) {
    return is(column, "true");
  }

  /** The parts of a cell with commas between them. */
  public List<String> list(String column) {
    return parts(column, ",");
  }

  /** The parts of a cell with bars between them. */
  public List<String> alternatives(String column) {
    return parts(column, "\\|");
  }

  /** Whether the row has this mark. */
  public boolean flagged(String flag) {
    return list("flags").contains(flag);
  }

  private List<String> parts(String column, String separator) {
    return has(column) ? Arrays.asList(text(column).split(separator, -1)) : List.of();
  }

  /** The first cell, which names the row in most tables. */
  @Override
  public String toString() {
    return cells.values().iterator().next();
  }
}
