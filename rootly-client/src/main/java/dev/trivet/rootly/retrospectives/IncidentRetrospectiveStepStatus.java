package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on a step of a retrospective has come.
 *
 * @param value the text on the wire
 */
public record IncidentRetrospectiveStepStatus(String value) implements OpenEnum {

  /** Nobody has begun it. */
  public static final IncidentRetrospectiveStepStatus TO_DO =
      new IncidentRetrospectiveStepStatus("todo");

  /** It is being worked on. */
  public static final IncidentRetrospectiveStepStatus IN_PROGRESS =
      new IncidentRetrospectiveStepStatus("in_progress");

  /** It is finished. */
  public static final IncidentRetrospectiveStepStatus COMPLETED =
      new IncidentRetrospectiveStepStatus("completed");

  /** It was left out. */
  public static final IncidentRetrospectiveStepStatus SKIPPED =
      new IncidentRetrospectiveStepStatus("skipped");

  @Override
  public String toString() {
    return value;
  }
}
