package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * How far a workflow run has come.
 *
 * @param value the text on the wire
 */
public record WorkflowRunStatus(String value) implements OpenEnum {

  /** It waits to be started. */
  public static final WorkflowRunStatus QUEUED = new WorkflowRunStatus("queued");

  /** It is under way. */
  public static final WorkflowRunStatus STARTED = new WorkflowRunStatus("started");

  /** It has ended without errors. */
  public static final WorkflowRunStatus COMPLETED = new WorkflowRunStatus("completed");

  /** It has ended, but there were errors. */
  public static final WorkflowRunStatus COMPLETED_WITH_ERRORS =
      new WorkflowRunStatus("completed_with_errors");

  /** It has failed. */
  public static final WorkflowRunStatus FAILED = new WorkflowRunStatus("failed");

  /** It was canceled, as are further runs of a workflow that runs once per incident. */
  public static final WorkflowRunStatus CANCELED = new WorkflowRunStatus("canceled");

  @Override
  public String toString() {
    return value;
  }
}
