package dev.trivet.rootly.dashboards;

import dev.trivet.core.json.OpenEnum;

/**
 * The type of owner of a dashboard.
 *
 * @param value the text on the wire
 */
public record DashboardOwner(String value) implements OpenEnum {

  /** A user. */
  public static final DashboardOwner USER = new DashboardOwner("user");

  /** The organization, which Rootly calls a team here. */
  public static final DashboardOwner TEAM = new DashboardOwner("team");

  @Override
  public String toString() {
    return value;
  }
}
