package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * The kind of workflows in a group.
 *
 * @param value the text on the wire
 */
public record WorkflowGroupKind(String value) implements OpenEnum {

  /** Workflows about no resource, which only a Slack command starts. */
  public static final WorkflowGroupKind SIMPLE = new WorkflowGroupKind("simple");

  /** Workflows on incidents. */
  public static final WorkflowGroupKind INCIDENT = new WorkflowGroupKind("incident");

  /** Workflows on retrospectives. */
  public static final WorkflowGroupKind POST_MORTEM = new WorkflowGroupKind("post_mortem");

  /** Workflows on action items. */
  public static final WorkflowGroupKind ACTION_ITEM = new WorkflowGroupKind("action_item");

  /** Workflows on pulses. */
  public static final WorkflowGroupKind PULSE = new WorkflowGroupKind("pulse");

  /** Workflows on alerts. */
  public static final WorkflowGroupKind ALERT = new WorkflowGroupKind("alert");

  @Override
  public String toString() {
    return value;
  }
}
