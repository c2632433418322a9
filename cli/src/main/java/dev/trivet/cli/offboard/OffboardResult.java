package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Problem;
import dev.trivet.cli.holdings.Holding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run did, and what the services list afterwards.
 *
 * @param handOvers what became of each holding that was to be handed over or removed
 * @param removals what became of each planned removal
 * @param recovered the keys of changes that an earlier run began and that have been carried out
 * @param held what the person still holds
 * @param onCall when the person is still on call, which must never be
 * @param remaining the access that the person still has
 * @param problems the services that could not be read afterwards, or at all
 * @param journalProblem why the journal could not be written, which ends the changes
 */
public record OffboardResult(
    List<HandOver> handOvers,
    List<Removal> removals,
    List<String> recovered,
    List<Holding> held,
    List<String> onCall,
    List<RemainingAccess> remaining,
    List<Problem> problems,
    Optional<String> journalProblem) {

  public OffboardResult {
    handOvers = List.copyOf(handOvers);
    removals = List.copyOf(removals);
    recovered = List.copyOf(recovered);
    held = List.copyOf(held);
    onCall = List.copyOf(onCall);
    remaining = List.copyOf(remaining);
    problems = List.copyOf(problems);
  }

  /** {@return whether something could not be changed, read or written, or the person is on call} */
  public boolean failed() {
    return !problems.isEmpty()
        || !onCall.isEmpty()
        || journalProblem.isPresent()
        || Stream.concat(
                handOvers.stream().map(HandOver::outcome), removals.stream().map(Removal::outcome))
            .anyMatch(Outcome.FAILED::equals);
  }

  /** {@return whether the person still holds something, or has access to something} */
  public boolean leavesSomething() {
    return !held.isEmpty() || remaining.stream().anyMatch(access -> !access.harmless());
  }
}
