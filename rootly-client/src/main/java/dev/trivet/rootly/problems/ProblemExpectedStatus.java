package dev.trivet.rootly.problems;

import dev.trivet.core.json.OpenEnum;

/**
 * The status that a problem must have for an update to be accepted.
 *
 * @param value the text on the wire
 */
public record ProblemExpectedStatus(String value) implements OpenEnum {

  /** Nobody has begun it. */
  public static final ProblemExpectedStatus CREATED = new ProblemExpectedStatus("created");

  /** It is being worked on. */
  public static final ProblemExpectedStatus IN_PROGRESS = new ProblemExpectedStatus("in_progress");

  /** The work on it is finished. */
  public static final ProblemExpectedStatus COMPLETED = new ProblemExpectedStatus("completed");

  /** It was put off. */
  public static final ProblemExpectedStatus DEFERRED = new ProblemExpectedStatus("deferred");

  /** It will not be worked on. */
  public static final ProblemExpectedStatus CANCELLED = new ProblemExpectedStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
