package dev.trivet.rootly.catalog;

import dev.trivet.core.json.OpenEnum;

/**
 * The icon of a catalog.
 *
 * @param value the text on the wire
 */
public record CatalogIcon(String value) implements OpenEnum {

  /** A globe. */
  public static final CatalogIcon GLOBE_ALT = new CatalogIcon("globe-alt");

  /** A stack of servers. */
  public static final CatalogIcon SERVER_STACK = new CatalogIcon("server-stack");

  /** Several users. */
  public static final CatalogIcon USERS = new CatalogIcon("users");

  /** A group of users. */
  public static final CatalogIcon USER_GROUP = new CatalogIcon("user-group");

  /** A bar chart. */
  public static final CatalogIcon CHART_BAR = new CatalogIcon("chart-bar");

  /** Geometric shapes. */
  public static final CatalogIcon SHAPES = new CatalogIcon("shapes");

  /** A light bulb. */
  public static final CatalogIcon LIGHT_BULB = new CatalogIcon("light-bulb");

  /** A cursor arrow with ripples. */
  public static final CatalogIcon CURSOR_ARROW_RIPPLE = new CatalogIcon("cursor-arrow-ripple");

  @Override
  public String toString() {
    return value;
  }
}
