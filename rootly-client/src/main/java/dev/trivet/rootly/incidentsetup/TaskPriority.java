package dev.trivet.rootly.incidentsetup;

import dev.trivet.core.json.OpenEnum;

/**
 * The priority of an action item or a role task.
 *
 * @param value the text on the wire
 */
public record TaskPriority(String value) implements OpenEnum {

  /** The highest priority. */
  public static final TaskPriority HIGH = new TaskPriority("high");

  /** The priority between high and low. */
  public static final TaskPriority MEDIUM = new TaskPriority("medium");

  /** The lowest priority. */
  public static final TaskPriority LOW = new TaskPriority("low");

  @Override
  public String toString() {
    return value;
  }
}
