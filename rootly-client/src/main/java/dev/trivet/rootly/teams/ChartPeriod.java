package dev.trivet.rootly.teams;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;

/**
 * How long one step of a chart is. Open: values added by Rootly later keep their text.
 *
 * @param value the text on the wire
 */
public record ChartPeriod(@JsonValue String value) {

  /** One count for each day. */
  public static final ChartPeriod DAY = new ChartPeriod("day");

  /** One count for each week. */
  public static final ChartPeriod WEEK = new ChartPeriod("week");

  /**
   * Any period.
   *
   * @param value the text on the wire
   */
  public ChartPeriod {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Any period.
   *
   * @param value the text on the wire
   * @return the period
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ChartPeriod of(String value) {
    return new ChartPeriod(value);
  }

  /** The text on the wire. */
  @Override
  public String toString() {
    return value;
  }
}
