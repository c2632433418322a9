package dev.trivet.rollbar.versions;

import dev.trivet.core.json.OpenEnum;

/**
 * What happened to an item in a version.
 *
 * @param value the text on the wire
 */
public record VersionEvent(String value) implements OpenEnum {

  /** It occurred for the first time. */
  public static final VersionEvent NEW = new VersionEvent("new");

  /** It occurred again. */
  public static final VersionEvent REPEATED = new VersionEvent("repeated");

  /** It occurred again although it was resolved. */
  public static final VersionEvent REACTIVATED = new VersionEvent("reactivated");

  /** It was resolved. */
  public static final VersionEvent RESOLVED = new VersionEvent("resolved");

  @Override
  public String toString() {
    return value;
  }
}
