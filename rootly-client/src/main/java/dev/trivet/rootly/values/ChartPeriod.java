package dev.trivet.rootly.values;

import dev.trivet.core.json.OpenEnum;

/**
 * How long one step of a chart is.
 *
 * @param value the text on the wire
 */
public record ChartPeriod(String value) implements OpenEnum {

  /** One count for each day. */
  public static final ChartPeriod DAY = new ChartPeriod("day");

  /** One count for each week. */
  public static final ChartPeriod WEEK = new ChartPeriod("week");

  /** One count for each month; dashboards know it, the charts of single resources do not. */
  public static final ChartPeriod MONTH = new ChartPeriod("month");

  @Override
  public String toString() {
    return value;
  }
}
