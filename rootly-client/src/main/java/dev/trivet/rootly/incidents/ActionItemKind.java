package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * Whether an action item is a task or a follow-up.
 *
 * @param value the text on the wire
 */
public record ActionItemKind(String value) implements OpenEnum {

  /** A task: done during the incident. */
  public static final ActionItemKind TASK = new ActionItemKind("task");

  /** A follow-up: done after the incident. */
  public static final ActionItemKind FOLLOW_UP = new ActionItemKind("follow_up");

  @Override
  public String toString() {
    return value;
  }
}
