package dev.trivet.rollbar.rql;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One row of a result.
 *
 * @param cells the values by column, in order
 */
public record RqlRow(Members cells) {

  static RqlRow of(List<String> columns, JsonValue row) {
    var cells = new Members.Collector();
    row.members().forEach(cells::add);
    var values = row.elements();
    for (int i = 0; i < values.size(); i++) {
      cells.add(i < columns.size() ? columns.get(i) : "column " + (i + 1), values.get(i));
    }
    return new RqlRow(cells.members());
  }

  /**
   * A value of any type.
   *
   * @param column the column
   * @return the value; empty when it is null, or there is no such column
   */
  public Optional<JsonValue> get(String column) {
    return cells.find(column);
  }

  /**
   * A text.
   *
   * @param column the column
   * @return the text; empty when there is none
   */
  public Optional<String> text(String column) {
    return cells.text(column);
  }

  /**
   * A whole number.
   *
   * @param column the column
   * @return the number; empty when there is none
   */
  public Optional<Long> whole(String column) {
    return cells.whole(column);
  }

  /**
   * A number.
   *
   * @param column the column
   * @return the number; empty when there is none
   */
  public Optional<BigDecimal> number(String column) {
    return cells.number(column);
  }

  /**
   * A boolean.
   *
   * @param column the column
   * @return the boolean; empty when there is none
   */
  public Optional<Boolean> flag(String column) {
    return cells.flag(column);
  }

  /**
   * A time, which is a number of seconds.
   *
   * @param column the column
   * @return the time; empty when there is none
   */
  public Optional<Instant> time(String column) {
    return whole(column).map(Instant::ofEpochSecond);
  }
}
