package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a step of a retrospective.
 *
 * @param value the text on the wire
 */
public record IncidentRetrospectiveStepStatus(String value) implements OpenEnum {

  /** Nobody has started the step. */
  public static final IncidentRetrospectiveStepStatus TO_DO =
      new IncidentRetrospectiveStepStatus("todo");

  /** Somebody is working on the step. */
  public static final IncidentRetrospectiveStepStatus IN_PROGRESS =
      new IncidentRetrospectiveStepStatus("in_progress");

  /** The step is finished. */
  public static final IncidentRetrospectiveStepStatus COMPLETED =
      new IncidentRetrospectiveStepStatus("completed");

  /** The step was skipped. */
  public static final IncidentRetrospectiveStepStatus SKIPPED =
      new IncidentRetrospectiveStepStatus("skipped");

  @Override
  public String toString() {
    return value;
  }
}
