package dev.trivet.honeybadger.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of a widget, which says what the widget shows.
 *
 * @param value the text on the wire
 */
public record WidgetType(String value) implements OpenEnum {

  /** The result of an Insights query. */
  public static final WidgetType INSIGHTS_VIS = new WidgetType("insights_vis");

  /** Alarms. */
  public static final WidgetType ALARMS = new WidgetType("alarms");

  /** Faults. */
  public static final WidgetType ERRORS = new WidgetType("errors");

  /** Deploys. */
  public static final WidgetType DEPLOYMENTS = new WidgetType("deployments");

  /** Check-ins. */
  public static final WidgetType CHECKINS = new WidgetType("checkins");

  /** The uptime of sites. */
  public static final WidgetType UPTIME = new WidgetType("uptime");

  @Override
  public String toString() {
    return value;
  }
}
