package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * The order of a retrospective's timeline.
 *
 * @param value the text on the wire
 */
public record TimelineOrder(String value) implements OpenEnum {

  /** The oldest event first. */
  public static final TimelineOrder ASCENDING = new TimelineOrder("asc");

  /** The newest event first. */
  public static final TimelineOrder DESCENDING = new TimelineOrder("desc");

  @Override
  public String toString() {
    return value;
  }
}
