package dev.trivet.rootly.problems;

import dev.trivet.core.json.OpenEnum;

/**
 * How important an action item is.
 *
 * @param value the text on the wire
 */
public record ProblemActionItemPriority(String value) implements OpenEnum {

  /** The highest priority. */
  public static final ProblemActionItemPriority HIGH = new ProblemActionItemPriority("high");

  /** Between high and low. */
  public static final ProblemActionItemPriority MEDIUM = new ProblemActionItemPriority("medium");

  /** The lowest priority. */
  public static final ProblemActionItemPriority LOW = new ProblemActionItemPriority("low");

  @Override
  public String toString() {
    return value;
  }
}
