package dev.trivet.rootly.values;

import dev.trivet.core.json.OpenEnum;

/**
 * The length of one step of a chart.
 *
 * @param value the text on the wire
 */
public record ChartPeriod(String value) implements OpenEnum {

  /** One step is a day. */
  public static final ChartPeriod DAY = new ChartPeriod("day");

  /** One step is a week. */
  public static final ChartPeriod WEEK = new ChartPeriod("week");

  /** One step is a month; only dashboards take it, not the charts of single resources. */
  public static final ChartPeriod MONTH = new ChartPeriod("month");

  @Override
  public String toString() {
    return value;
  }
}
