package dev.trivet.examples.offboard;

import dev.trivet.examples.access.Problem;
import dev.trivet.examples.offboard.Removal.Outcome;
import java.util.List;

/**
 * What was done, and what a fresh look shows afterwards.
 *
 * @param removals what this run did
 * @param recovered writes of an earlier run that turned out to be carried out
 * @param left what the person still has
 * @param problems services that could not be read afterwards, or at all
 */
public record OffboardResult(
    List<Removal> removals, List<String> recovered, List<Left> left, List<Problem> problems) {

  public OffboardResult {
    removals = List.copyOf(removals);
    recovered = List.copyOf(recovered);
    left = List.copyOf(left);
    problems = List.copyOf(problems);
  }

  /** Whether something could not be done or not be read. */
  public boolean failed() {
    return !problems.isEmpty() || removals.stream().anyMatch(r -> r.outcome() == Outcome.FAILED);
  }

  /** Whether the person still has access to something. */
  public boolean leavesAccess() {
    return left.stream().anyMatch(one -> !one.harmless());
  }
}
