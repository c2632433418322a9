package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of an incident.
 *
 * @param value the text on the wire
 */
public record IncidentKind(String value) implements OpenEnum {

  /** A test. */
  public static final IncidentKind TEST = new IncidentKind("test");

  /** A test that is a sub-incident. */
  public static final IncidentKind TEST_SUB = new IncidentKind("test_sub");

  /** An example. */
  public static final IncidentKind EXAMPLE = new IncidentKind("example");

  /** An example that is a sub-incident. */
  public static final IncidentKind EXAMPLE_SUB = new IncidentKind("example_sub");

  /** A real incident; the default. */
  public static final IncidentKind NORMAL = new IncidentKind("normal");

  /** A real incident that is a sub-incident. */
  public static final IncidentKind NORMAL_SUB = new IncidentKind("normal_sub");

  /** An incident that was entered after it was over. */
  public static final IncidentKind BACKFILLED = new IncidentKind("backfilled");

  /** Planned maintenance. */
  public static final IncidentKind SCHEDULED = new IncidentKind("scheduled");

  /** Planned maintenance that is a sub-incident. */
  public static final IncidentKind SCHEDULED_SUB = new IncidentKind("scheduled_sub");

  @Override
  public String toString() {
    return value;
  }
}
