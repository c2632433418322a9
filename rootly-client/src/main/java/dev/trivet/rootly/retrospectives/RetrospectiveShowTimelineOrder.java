package dev.trivet.rootly.retrospectives;

import dev.trivet.core.json.OpenEnum;

/**
 * In which order the timeline of a retrospective is shown.
 *
 * @param value the text on the wire
 */
public record RetrospectiveShowTimelineOrder(String value) implements OpenEnum {

  /** The oldest first. */
  public static final RetrospectiveShowTimelineOrder ASC =
      new RetrospectiveShowTimelineOrder("asc");

  /** The newest first. */
  public static final RetrospectiveShowTimelineOrder DESC =
      new RetrospectiveShowTimelineOrder("desc");

  @Override
  public String toString() {
    return value;
  }
}
