package dev.trivet.rootly.problems;

import dev.trivet.core.json.OpenEnum;

/**
 * The priority of a problem.
 *
 * @param value the text on the wire
 */
public record ProblemPriority(String value) implements OpenEnum {

  /** The highest priority. */
  public static final ProblemPriority P0 = new ProblemPriority("P0");

  /** The priority below P0. */
  public static final ProblemPriority P1 = new ProblemPriority("P1");

  /** The priority below P1. */
  public static final ProblemPriority P2 = new ProblemPriority("P2");

  /** The lowest priority. */
  public static final ProblemPriority P3 = new ProblemPriority("P3");

  @Override
  public String toString() {
    return value;
  }
}
