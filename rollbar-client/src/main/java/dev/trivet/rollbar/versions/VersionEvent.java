package dev.trivet.rollbar.versions;

import dev.trivet.core.json.OpenEnum;

/**
 * An event in a version: what happened to an item.
 *
 * @param value the text on the wire
 */
public record VersionEvent(String value) implements OpenEnum {

  /** The item occurred for the first time. */
  public static final VersionEvent NEW = new VersionEvent("new");

  /** The item occurred again. */
  public static final VersionEvent REPEATED = new VersionEvent("repeated");

  /** The item occurred again although it was resolved. */
  public static final VersionEvent REACTIVATED = new VersionEvent("reactivated");

  /** The item was resolved. */
  public static final VersionEvent RESOLVED = new VersionEvent("resolved");

  @Override
  public String toString() {
    return value;
  }
}
