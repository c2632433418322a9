package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * When an action item is to be done.
 *
 * @param value the text on the wire
 */
public record ActionItemKind(String value) implements OpenEnum {

  /** To be done during the incident. */
  public static final ActionItemKind TASK = new ActionItemKind("task");

  /** To be done after the incident. */
  public static final ActionItemKind FOLLOW_UP = new ActionItemKind("follow_up");

  @Override
  public String toString() {
    return value;
  }
}
