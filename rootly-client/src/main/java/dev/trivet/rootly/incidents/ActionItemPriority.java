package dev.trivet.rootly.incidents;

import dev.trivet.core.json.OpenEnum;

/**
 * How important an action item is.
 *
 * @param value the text on the wire
 */
public record ActionItemPriority(String value) implements OpenEnum {

  /** The highest priority. */
  public static final ActionItemPriority HIGH = new ActionItemPriority("high");

  /** Between high and low. */
  public static final ActionItemPriority MEDIUM = new ActionItemPriority("medium");

  /** The lowest priority. */
  public static final ActionItemPriority LOW = new ActionItemPriority("low");

  @Override
  public String toString() {
    return value;
  }
}
