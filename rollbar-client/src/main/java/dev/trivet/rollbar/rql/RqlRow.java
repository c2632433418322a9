package dev.trivet.rollbar.rql;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One row of a query's result. The methods differ in the type that they read a value as.
 *
 * @param cells the values by column, in the order of the columns; of two columns with the same
 *     name, the second one is followed by its number, such as {@code count(*) (column 2)}
 */
public record RqlRow(Members cells) {

  static RqlRow of(List<String> columns, JsonValue row) {
    var cells = new Members.Collector();
    row.members().forEach(cells::add);
    var names = new HashSet<String>();
    var values = row.elements();
    for (int i = 0; i < values.size(); i++) {
      var name = i < columns.size() ? columns.get(i) : "column " + (i + 1);
      cells.add(names.add(name) ? name : name + " (column " + (i + 1) + ")", values.get(i));
    }
    return new RqlRow(cells.members());
  }

  /**
   * Returns a value of any type.
   *
   * @param column the name of the column
   * @return the value; empty when it is null, or there is no such column
   */
  public Optional<JsonValue> get(String column) {
    return cells.find(column);
  }

  /**
   * Returns a value as a text.
   *
   * @param column the name of the column
   * @return the text; empty when the column has none
   */
  public Optional<String> text(String column) {
    return cells.text(column);
  }

  /**
   * Returns a value as a whole number.
   *
   * @param column the name of the column
   * @return the number; empty when the column has none
   */
  public Optional<Long> whole(String column) {
    return cells.whole(column);
  }

  /**
   * Returns a value as a number.
   *
   * @param column the name of the column
   * @return the number; empty when the column has none
   */
  public Optional<BigDecimal> number(String column) {
    return cells.number(column);
  }

  /**
   * Returns a value as a boolean.
   *
   * @param column the name of the column
   * @return the boolean; empty when the column has none
   */
  public Optional<Boolean> flag(String column) {
    return cells.flag(column);
  }

  /**
   * Returns a value, a number of seconds since 1970, as a time.
   *
   * @param column the name of the column
   * @return the time; empty when the column has none
   */
  public Optional<Instant> time(String column) {
    return whole(column).map(Instant::ofEpochSecond);
  }
}
