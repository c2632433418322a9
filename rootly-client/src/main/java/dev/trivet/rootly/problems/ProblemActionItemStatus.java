package dev.trivet.rootly.problems;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on an action item has come.
 *
 * @param value the text on the wire
 */
public record ProblemActionItemStatus(String value) implements OpenEnum {

  /** Nobody has begun it. */
  public static final ProblemActionItemStatus OPEN = new ProblemActionItemStatus("open");

  /** It is being worked on. */
  public static final ProblemActionItemStatus IN_PROGRESS =
      new ProblemActionItemStatus("in_progress");

  /** It will not be done. */
  public static final ProblemActionItemStatus CANCELLED = new ProblemActionItemStatus("cancelled");

  /** It is finished. */
  public static final ProblemActionItemStatus DONE = new ProblemActionItemStatus("done");

  @Override
  public String toString() {
    return value;
  }
}
