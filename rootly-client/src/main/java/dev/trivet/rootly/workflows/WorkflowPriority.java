package dev.trivet.rootly.workflows;

import dev.trivet.core.json.OpenEnum;

/**
 * The priority of a workflow; Rootly does not document what the priority changes.
 *
 * @param value the text on the wire
 */
public record WorkflowPriority(String value) implements OpenEnum {

  /** The lowest priority. */
  public static final WorkflowPriority LOW = new WorkflowPriority("low");

  /** The priority between low and high. */
  public static final WorkflowPriority NORMAL = new WorkflowPriority("normal");

  /** The highest priority. */
  public static final WorkflowPriority HIGH = new WorkflowPriority("high");

  @Override
  public String toString() {
    return value;
  }
}
