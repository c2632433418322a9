package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * In which order the timeline of a retrospective is shown.
 *
 * @param value the text on the wire
 */
public record TimelineOrder(String value) implements OpenEnum {

  /** The oldest first. */
  public static final TimelineOrder ASCENDING = new TimelineOrder("asc");

  /** The newest first. */
  public static final TimelineOrder DESCENDING = new TimelineOrder("desc");

  @Override
  public String toString() {
    return value;
  }
}
