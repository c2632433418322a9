package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * What the workflows of a group are about.
 *
 * @param value the text on the wire
 */
public record WorkflowGroupKind(String value) implements OpenEnum {

  /** Nothing in Rootly: only a Slack command starts them. */
  public static final WorkflowGroupKind SIMPLE = new WorkflowGroupKind("simple");

  /** Incidents. */
  public static final WorkflowGroupKind INCIDENT = new WorkflowGroupKind("incident");

  /** Retrospectives. */
  public static final WorkflowGroupKind POST_MORTEM = new WorkflowGroupKind("post_mortem");

  /** Action items. */
  public static final WorkflowGroupKind ACTION_ITEM = new WorkflowGroupKind("action_item");

  /** Pulses. */
  public static final WorkflowGroupKind PULSE = new WorkflowGroupKind("pulse");

  /** Alerts. */
  public static final WorkflowGroupKind ALERT = new WorkflowGroupKind("alert");

  @Override
  public String toString() {
    return value;
  }
}
