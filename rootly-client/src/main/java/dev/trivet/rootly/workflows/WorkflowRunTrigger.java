package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * What triggered a workflow run.
 *
 * @param value the text on the wire
 */
public record WorkflowRunTrigger(String value) implements OpenEnum {

  /** Rootly itself. */
  public static final WorkflowRunTrigger SYSTEM = new WorkflowRunTrigger("system");

  /** A user. */
  public static final WorkflowRunTrigger USER = new WorkflowRunTrigger("user");

  /** Another workflow. */
  public static final WorkflowRunTrigger WORKFLOW = new WorkflowRunTrigger("workflow");

  @Override
  public String toString() {
    return value;
  }
}
