package dev.trivet.examples.offboard;

import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiException;
import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.Membership;
import dev.trivet.examples.offboard.Removal.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Takes away what a plan names, one write at a time, each announced and confirmed on disk. */
public final class OffboardJob {

  private static final int LOOKS = 3;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Finder finder;
  private final Remover remover;
  private final Sleeper sleeper;

  /** Over open connections. */
  public OffboardJob(Connections connections, Finder finder) {
    this.finder = finder;
    this.remover = new Remover(connections);
    this.sleeper = connections.settings().sleeper();
  }

  /** Removes, then reads again and says what is left. */
  public OffboardResult apply(OffboardPlan plan, Journal journal, Consumer<Removal> progress) {
    journal.begin(plan);
    var recovered = recover(plan, journal);
    var removals = new ArrayList<Removal>();
    for (var membership : plan.removals()) {
      var removal = remove(membership, journal);
      removals.add(removal);
      progress.accept(removal);
    }
    var after = lookAgain(plan, removals);
    var result = new OffboardResult(removals, recovered, left(after), after.problems());
    if (!result.failed()) {
      journal.end(result.left().size());
    }
    return result;
  }

  /** What was begun before the last run died and is not there any more has been carried out. */
  private static List<String> recover(OffboardPlan plan, Journal journal) {
    var there = plan.removals().stream().map(Membership::key).collect(Collectors.toSet());
    var recovered = new ArrayList<String>();
    for (var key : List.copyOf(journal.before().open())) {
      var service = key.substring(0, key.indexOf('/'));
      boolean answered = plan.answered().stream().anyMatch(s -> s.key().equals(service));
      if (answered && !there.contains(key)) {
        journal.confirmed(key, "found gone");
        recovered.add(key);
      }
    }
    return recovered;
  }

  private Removal remove(Membership membership, Journal journal) {
    if (journal.before().confirmed().contains(membership.key())) {
      return new Removal(
          membership, Outcome.NOT_REPEATED, "confirmed by an earlier run and listed again");
    }
    journal.write(membership);
    try {
      boolean removed = remover.remove(membership);
      journal.confirmed(membership.key(), removed ? "removed" : "was gone");
      return new Removal(membership, removed ? Outcome.REMOVED : Outcome.ALREADY_GONE, "");
    } catch (ApiException e) {
      var message = String.valueOf(e.getMessage());
      journal.failed(membership.key(), message);
      return new Removal(membership, Outcome.FAILED, message);
    }
  }

  /** A service may list for a moment what it has removed. */
  private OffboardPlan lookAgain(OffboardPlan plan, List<Removal> removals) {
    Set<String> gone = new HashSet<>();
    removals.stream()
        .filter(removal -> removal.outcome() != Outcome.FAILED)
        .forEach(removal -> gone.add(removal.membership().key()));
    var services = new HashSet<>(plan.answered());
    plan.problems().forEach(problem -> services.add(problem.service()));
    var after = finder.find(plan.person(), services.stream().sorted().toList());
    for (int look = 1; look < LOOKS && lists(after, gone) && pause(); look++) {
      after = finder.find(plan.person(), services.stream().sorted().toList());
    }
    return after;
  }

  private static boolean lists(OffboardPlan plan, Set<String> keys) {
    return plan.removals().stream().map(Membership::key).anyMatch(keys::contains);
  }

  private static List<Left> left(OffboardPlan after) {
    var left = new ArrayList<>(after.kept());
    after.removals().forEach(m -> left.add(new Left(m, "still listed", false)));
    return left;
  }

  private boolean pause() {
    try {
      sleeper.sleep(BETWEEN_LOOKS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
