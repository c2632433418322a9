package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * The color of a dashboard.
 *
 * @param value the text on the wire
 */
public record DashboardColor(String value) implements OpenEnum {

  /** Light yellow. */
  public static final DashboardColor YELLOW = new DashboardColor("#FCF2CF");

  /** Light green. */
  public static final DashboardColor GREEN = new DashboardColor("#D7F5E1");

  /** Light purple. */
  public static final DashboardColor PURPLE = new DashboardColor("#E9E2FF");

  /** Light red. */
  public static final DashboardColor RED = new DashboardColor("#FAE6E8");

  /** Light orange. */
  public static final DashboardColor ORANGE = new DashboardColor("#FAEEE6");

  @Override
  public String toString() {
    return value;
  }
}
