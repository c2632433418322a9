package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of an action item.
 *
 * @param value the text on the wire
 */
public record ActionItemStatus(String value) implements OpenEnum {

  /** Nobody has started the action item. */
  public static final ActionItemStatus OPEN = new ActionItemStatus("open");

  /** Somebody is working on the action item. */
  public static final ActionItemStatus IN_PROGRESS = new ActionItemStatus("in_progress");

  /** The action item will not be done. */
  public static final ActionItemStatus CANCELLED = new ActionItemStatus("cancelled");

  /** The action item is done. */
  public static final ActionItemStatus DONE = new ActionItemStatus("done");

  @Override
  public String toString() {
    return value;
  }
}
