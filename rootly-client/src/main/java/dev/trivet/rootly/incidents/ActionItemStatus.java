package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on an action item has come.
 *
 * @param value the text on the wire
 */
public record ActionItemStatus(String value) implements OpenEnum {

  /** Nobody has begun it. */
  public static final ActionItemStatus OPEN = new ActionItemStatus("open");

  /** It is being worked on. */
  public static final ActionItemStatus IN_PROGRESS = new ActionItemStatus("in_progress");

  /** It will not be done. */
  public static final ActionItemStatus CANCELLED = new ActionItemStatus("cancelled");

  /** It is finished. */
  public static final ActionItemStatus DONE = new ActionItemStatus("done");

  @Override
  public String toString() {
    return value;
  }
}
