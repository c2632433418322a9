package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * How urgent a workflow is; Rootly does not document what the priority changes.
 *
 * @param value the text on the wire
 */
public record WorkflowPriority(String value) implements OpenEnum {

  /** Less urgent than others. */
  public static final WorkflowPriority LOW = new WorkflowPriority("low");

  /** Neither more nor less urgent than others. */
  public static final WorkflowPriority NORMAL = new WorkflowPriority("normal");

  /** More urgent than others. */
  public static final WorkflowPriority HIGH = new WorkflowPriority("high");

  @Override
  public String toString() {
    return value;
  }
}
