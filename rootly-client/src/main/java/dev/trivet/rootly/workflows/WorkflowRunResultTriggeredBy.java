package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * Who or what started a workflow run.
 *
 * @param value the text on the wire
 */
public record WorkflowRunResultTriggeredBy(String value) implements OpenEnum {

  /** Rootly itself. */
  public static final WorkflowRunResultTriggeredBy SYSTEM =
      new WorkflowRunResultTriggeredBy("system");

  /** A user. */
  public static final WorkflowRunResultTriggeredBy USER = new WorkflowRunResultTriggeredBy("user");

  /** Another workflow. */
  public static final WorkflowRunResultTriggeredBy WORKFLOW =
      new WorkflowRunResultTriggeredBy("workflow");

  @Override
  public String toString() {
    return value;
  }
}
