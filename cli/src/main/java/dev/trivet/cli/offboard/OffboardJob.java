package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Membership;
import dev.trivet.cli.offboard.Removal.Outcome;
import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Carries out a plan, one removal at a time, each announced and confirmed in the journal. */
public final class OffboardJob {

  private static final int LOOKS = 3;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private final Finder finder;
  private final Remover remover;
  private final Sleeper sleeper;

  /** Creates a job over open connections. */
  public OffboardJob(Connections connections, Finder finder) {
    this.finder = finder;
    this.remover = new Remover(connections);
    this.sleeper = connections.settings().sleeper();
  }

  /** Removes what the plan names, then reads again what the person still has. */
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
    var remaining = remaining(after);
    if (after.problems().isEmpty() && removals.stream().noneMatch(Removal::isOpen)) {
      journal.end(remaining.size());
    }
    return new OffboardResult(removals, recovered, remaining, after.problems(), journal.problem());
  }

  /** What an earlier run began and no service lists any more has been carried out. */
  private static List<String> recover(OffboardPlan plan, Journal journal) {
    var listed = plan.removals().stream().map(Membership::key).collect(Collectors.toSet());
    var recovered = new ArrayList<String>();
    for (var key : List.copyOf(journal.before().open())) {
      if (plan.answered().contains(Membership.service(key)) && !listed.contains(key)) {
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
    if (!journal.write(membership)) {
      return new Removal(membership, Outcome.NOT_TRIED, "the journal cannot be written");
    }
    try {
      boolean removed = remover.remove(membership);
      journal.confirmed(membership.key(), removed ? "removed" : "was gone");
      return new Removal(membership, removed ? Outcome.REMOVED : Outcome.ALREADY_GONE, "");
    } catch (ApiException e) {
      var message = String.valueOf(e.getMessage());
      journal.failed(membership.key(), message, e.mayHaveBeenApplied());
      return new Removal(membership, Outcome.FAILED, message);
    }
  }

  /**
   * A service may still list for a moment what it has removed. The clients can wait until something
   * appears, with {@code ensure()}, but not until it disappears, so that is done here.
   */
  private OffboardPlan lookAgain(OffboardPlan plan, List<Removal> removals) {
    Set<String> gone = new HashSet<>();
    removals.stream()
        .filter(removal -> !removal.isOpen())
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

  private static List<RemainingAccess> remaining(OffboardPlan after) {
    var remaining = new ArrayList<>(after.kept());
    after.removals().forEach(m -> remaining.add(new RemainingAccess(m, "still listed", false)));
    return remaining;
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
