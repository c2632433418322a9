package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * Where Rootly reports failed runs of a workflow.
 *
 * @param value the text on the wire
 */
public record WorkflowFailureNotificationMode(String value) implements OpenEnum {

  /** In the organization's default channel. */
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
