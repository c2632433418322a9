package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * How important an action item or a role task is.
 *
 * @param value the text on the wire
 */
public record TaskPriority(String value) implements OpenEnum {

  /** The highest priority. */
  public static final TaskPriority HIGH = new TaskPriority("high");

  /** Between high and low. */
  public static final TaskPriority MEDIUM = new TaskPriority("medium");

  /** The lowest priority. */
  public static final TaskPriority LOW = new TaskPriority("low");

  @Override
  public String toString() {
    return value;
  }
}
