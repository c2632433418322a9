package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * The status that a new sub-status is a step of.
 *
 * @param value the text on the wire
 */
public record SubStatusParentStatusKind(String value) implements OpenEnum {

  /** The incident has begun and is not over. */
  public static final SubStatusParentStatusKind STARTED = new SubStatusParentStatusKind("started");

  /** The retrospective of the incident is being worked on. */
  public static final SubStatusParentStatusKind RETROSPECTIVE =
      new SubStatusParentStatusKind("retrospective");

  @Override
  public String toString() {
    return value;
  }
}
