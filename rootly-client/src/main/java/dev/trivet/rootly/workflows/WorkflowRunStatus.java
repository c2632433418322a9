package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a workflow run.
 *
 * @param value the text on the wire
 */
public record WorkflowRunStatus(String value) implements OpenEnum {

  /** The run waits to be started. */
  public static final WorkflowRunStatus QUEUED = new WorkflowRunStatus("queued");

  /** The run has started and is not over. */
  public static final WorkflowRunStatus STARTED = new WorkflowRunStatus("started");

  /** The run has completed without errors. */
  public static final WorkflowRunStatus COMPLETED = new WorkflowRunStatus("completed");

  /** The run has completed, with errors. */
  public static final WorkflowRunStatus COMPLETED_WITH_ERRORS =
      new WorkflowRunStatus("completed_with_errors");

  /** The run has failed. */
  public static final WorkflowRunStatus FAILED = new WorkflowRunStatus("failed");

  /** The run was canceled, as are further runs of a workflow that runs once per incident. */
  public static final WorkflowRunStatus CANCELED = new WorkflowRunStatus("canceled");

  @Override
  public String toString() {
    return value;
  }
}
