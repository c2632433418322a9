package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Membership;
import dev.trivet.cli.holdings.Holding;
import dev.trivet.cli.holdings.Holding.Change;
import dev.trivet.cli.holdings.Holding.Decision;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.NotFoundException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes changes one at a time, each announced and confirmed in the journal. */
final class JournaledChanges {

  private record Ended(Outcome outcome, String detail) {}

  private final Journal journal;
  private final Runnable step;
  private final List<HandOver> handOvers = new ArrayList<>();
  private final List<Removal> removals = new ArrayList<>();
  private final Set<String> done = new HashSet<>();
  private boolean open;

  /** Creates changes that are reported to a journal, and to whoever watches. */
  JournaledChanges(Journal journal, Runnable step) {
    this.journal = journal;
    this.step = step;
  }

  void handOver(Holding holding) {
    var made = holding.decision() == Decision.HAND_OVER ? Outcome.HANDED_OVER : Outcome.REMOVED;
    var ended = make(holding.key(), holding.words(), made, holding.change());
    handOvers.add(new HandOver(holding, ended.outcome(), ended.detail()));
  }

  void remove(Membership membership, Remover remover) {
    var words = OffboardPlan.words(membership);
    var ended = make(membership.key(), words, Outcome.REMOVED, () -> remover.remove(membership));
    removals.add(new Removal(membership, ended.outcome(), ended.detail()));
  }

  private Ended make(String key, String words, Outcome made, Change change) {
    var ended = journaled(key, words, made, change);
    if (ended.outcome().isOpen()) {
      open = true;
    } else {
      done.add(key);
    }
    step.run();
    return ended;
  }

  /**
   * Only "not found" proves that something is gone: a conflict may mean that an invitation was
   * accepted, and the person is a member now.
   */
  private Ended journaled(String key, String words, Outcome made, Change change) {
    if (journal.before().confirmed().contains(key)) {
      return new Ended(Outcome.NOT_REPEATED, "confirmed by an earlier run and listed again");
    }
    if (!journal.write(key, words)) {
      return new Ended(Outcome.NOT_TRIED, "the journal cannot be written");
    }
    try {
      return confirmed(key, change.carryOut() ? made : Outcome.ALREADY_GONE);
    } catch (NotFoundException e) {
      return confirmed(key, Outcome.ALREADY_GONE);
    } catch (ApiException e) {
      var message = String.valueOf(e.getMessage());
      journal.failed(key, message, e.mayHaveBeenApplied());
      return new Ended(Outcome.FAILED, message);
    }
  }

  private Ended confirmed(String key, Outcome outcome) {
    journal.confirmed(key, outcome == Outcome.ALREADY_GONE ? "was gone" : outcome.words());
    return new Ended(outcome, "");
  }

  List<HandOver> handOvers() {
    return handOvers;
  }

  List<Removal> removals() {
    return removals;
  }

  /** {@return the keys of everything that the person does not have any more} */
  Set<String> done() {
    return done;
  }

  /** {@return whether the person may still have something that was to be changed} */
  boolean isOpen() {
    return open;
  }
}
