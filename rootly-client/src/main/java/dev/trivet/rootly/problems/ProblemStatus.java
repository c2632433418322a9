package dev.trivet.rootly.problems;

import dev.trivet.core.json.OpenEnum;

/**
 * How far the work on a problem has come.
 *
 * @param value the text on the wire
 */
public record ProblemStatus(String value) implements OpenEnum {

  /** Nobody has begun it. */
  public static final ProblemStatus CREATED = new ProblemStatus("created");

  /** It is being worked on. */
  public static final ProblemStatus IN_PROGRESS = new ProblemStatus("in_progress");

  /** The work on it is finished. */
  public static final ProblemStatus COMPLETED = new ProblemStatus("completed");

  /** It was put off. */
  public static final ProblemStatus DEFERRED = new ProblemStatus("deferred");

  /** It will not be worked on. */
  public static final ProblemStatus CANCELLED = new ProblemStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
