package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Problem;
import dev.trivet.cli.offboard.Removal.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * What a run did, and what the services list afterwards.
 *
 * @param removals what became of each planned removal
 * @param recovered the keys of removals that an earlier run began and that have been carried out
 * @param remaining the access that the person still has
 * @param problems the services that could not be read afterwards, or at all
 * @param journalProblem why the journal could not be written, which ends the removals
 */
public record OffboardResult(
    List<Removal> removals,
    List<String> recovered,
    List<RemainingAccess> remaining,
    List<Problem> problems,
    Optional<String> journalProblem) {

  public OffboardResult {
    removals = List.copyOf(removals);
    recovered = List.copyOf(recovered);
    remaining = List.copyOf(remaining);
    problems = List.copyOf(problems);
  }

  /** {@return whether something could not be removed, read or written} */
  public boolean failed() {
    return !problems.isEmpty()
        || journalProblem.isPresent()
        || removals.stream().anyMatch(removal -> removal.outcome() == Outcome.FAILED);
  }

  /** {@return whether the person still has access to something} */
  public boolean leavesAccess() {
    return remaining.stream().anyMatch(access -> !access.harmless());
  }
}
