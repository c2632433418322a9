package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the retrospective of an incident has come.
 *
 * @param value the text on the wire
 */
public record IncidentRetrospectiveProgressStatus(String value) implements OpenEnum {

  /** Nobody has begun it. */
  public static final IncidentRetrospectiveProgressStatus NOT_STARTED =
      new IncidentRetrospectiveProgressStatus("not_started");

  /** It is being worked on. */
  public static final IncidentRetrospectiveProgressStatus ACTIVE =
      new IncidentRetrospectiveProgressStatus("active");

  /** It is finished. */
  public static final IncidentRetrospectiveProgressStatus COMPLETED =
      new IncidentRetrospectiveProgressStatus("completed");

  /** It was left out. */
  public static final IncidentRetrospectiveProgressStatus SKIPPED =
      new IncidentRetrospectiveProgressStatus("skipped");

  @Override
  public String toString() {
    return value;
  }
}
