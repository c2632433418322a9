package dev.trivet.tools;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One line of a table of facts. Immutable.
 *
 * @param cells the cells by column; what is missing is empty
 */
record Row(Map<String, String> cells) {

  Row {
    cells = Map.copyOf(cells);
  }

  /** {@return a row of columns and cells in turns} */
  static Row of(String... columnsAndCells) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < columnsAndCells.length; i += 2) {
      cells.put(columnsAndCells[i], columnsAndCells[i + 1]);
    }
    return new Row(cells);
  }

  String get(String column) {
    return cells.getOrDefault(column, "");
  }

  boolean is(String column) {
    return get(column).equals("true");
  }

  /** {@return the parts of a cell that holds a list} */
  List<String> list(String column) {
    return get(column).isEmpty() ? List.of() : List.of(get(column).split(",", -1));
  }

  /** {@return a copy with another cell} */
  Row with(String column, String cell) {
    var changed = new LinkedHashMap<>(cells);
    changed.put(column, cell);
    return new Row(changed);
  }

  /** {@return a copy with the cells of another row} */
  Row with(Row other) {
    var changed = new LinkedHashMap<>(cells);
    changed.putAll(other.cells);
    return new Row(changed);
  }
}
