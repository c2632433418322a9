package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * Where it is reported that a run of a workflow failed.
 *
 * @param value the text on the wire
 */
public record WorkflowFailureNotificationMode(String value) implements OpenEnum {

  /** In the default channel of the organization. */
  public static final WorkflowFailureNotificationMode INHERIT =
      new WorkflowFailureNotificationMode("inherit");

  /** In the channels that the workflow names. */
  public static final WorkflowFailureNotificationMode CUSTOM =
      new WorkflowFailureNotificationMode("custom");

  /** Nowhere. */
  public static final WorkflowFailureNotificationMode OFF =
      new WorkflowFailureNotificationMode("off");

  @Override
  public String toString() {
    return value;
  }
}
