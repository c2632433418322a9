package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * How far a workflow run has come.
 *
 * @param value the text on the wire
 */
public record WorkflowRunResultStatus(String value) implements OpenEnum {

  /** It waits to be started. */
  public static final WorkflowRunResultStatus QUEUED = new WorkflowRunResultStatus("queued");

  /** It is under way. */
  public static final WorkflowRunResultStatus STARTED = new WorkflowRunResultStatus("started");

  /** It has ended without errors. */
  public static final WorkflowRunResultStatus COMPLETED = new WorkflowRunResultStatus("completed");

  /** It has ended, but there were errors. */
  public static final WorkflowRunResultStatus COMPLETED_WITH_ERRORS =
      new WorkflowRunResultStatus("completed_with_errors");

  /** It has failed. */
  public static final WorkflowRunResultStatus FAILED = new WorkflowRunResultStatus("failed");

  /** It was canceled, as are further runs of a workflow that runs once per incident. */
  public static final WorkflowRunResultStatus CANCELED = new WorkflowRunResultStatus("canceled");

  @Override
  public String toString() {
    return value;
  }
}
