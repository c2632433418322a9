package dev.trivet.rootly.problems;

import dev.trivet.core.json.OpenEnum;

/**
 * The status of a problem.
 *
 * @param value the text on the wire
 */
public record ProblemStatus(String value) implements OpenEnum {

  /** Nobody has started working on the problem. */
  public static final ProblemStatus CREATED = new ProblemStatus("created");

  /** Somebody is working on the problem. */
  public static final ProblemStatus IN_PROGRESS = new ProblemStatus("in_progress");

  /** The work on the problem is finished. */
  public static final ProblemStatus COMPLETED = new ProblemStatus("completed");

  /** The work on the problem was put off. */
  public static final ProblemStatus DEFERRED = new ProblemStatus("deferred");

  /** The problem will not be worked on. */
  public static final ProblemStatus CANCELLED = new ProblemStatus("cancelled");

  @Override
  public String toString() {
    return value;
  }
}
