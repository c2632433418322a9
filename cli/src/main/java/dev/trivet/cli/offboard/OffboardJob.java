package dev.trivet.cli.offboard;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.text.Progress;
import dev.trivet.core.Sleeper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Carries out a plan: hands over what the person holds, then takes the access away. */
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

  /** Makes the changes of the plan, then reads again what the person still holds and has. */
  public OffboardResult apply(OffboardPlan plan, Journal journal, Progress progress) {
    journal.begin(plan);
    var recovered = recover(plan, journal);
    var changes = new JournaledChanges(journal, progress::step);
    plan.changes().forEach(changes::handOver);
    plan.removals().forEach(membership -> changes.remove(membership, remover));
    var after = lookAgain(plan, changes, progress);
    var remaining = remaining(after);
    if (after.problems().isEmpty() && !changes.isOpen()) {
      journal.end(remaining.size() + after.holdings().size());
    }
    return new OffboardResult(
        changes.handOvers(),
        changes.removals(),
        recovered,
        after.holdings(),
        after.onCall(),
        remaining,
        after.problems(),
        journal.problem());
  }

  /** What an earlier run began and no service lists any more has been carried out. */
  private static List<String> recover(OffboardPlan plan, Journal journal) {
    var listed = plan.keys();
    var recovered = new ArrayList<String>();
    for (var key : List.copyOf(journal.before().open())) {
      if (plan.answered().contains(ChangeKey.service(key)) && !listed.contains(key)) {
        journal.confirmed(key, "found gone");
        recovered.add(key);
      }
    }
    return recovered;
  }

  /**
   * A service may still list for a moment what it has removed, and needs a moment to work out
   * shifts. The clients can wait until something appears, with {@code ensure()}, but not until it
   * disappears, so that is done here.
   */
  private OffboardPlan lookAgain(OffboardPlan plan, JournaledChanges changes, Progress progress) {
    var services = new HashSet<>(plan.answered());
    plan.problems().forEach(problem -> services.add(problem.service()));
    var all = services.stream().sorted().toList();
    progress.expect(all.size());
    var after = finder.find(plan.parties(), all, progress);
    for (int look = 1; look < LOOKS && isBehind(after, changes) && pause(); look++) {
      after = finder.find(plan.parties(), all, progress);
    }
    return after;
  }

  private static boolean isBehind(OffboardPlan plan, JournaledChanges changes) {
    return (!plan.onCall().isEmpty() && !changes.isOpen())
        || plan.keys().stream().anyMatch(changes.done()::contains);
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
