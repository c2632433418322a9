package dev.trivet.examples.cli;

import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Rosters;
import dev.trivet.examples.offboard.Finder;
import dev.trivet.examples.offboard.Journal;
import dev.trivet.examples.offboard.OffboardJob;
import dev.trivet.examples.offboard.OffboardPlan;
import dev.trivet.examples.offboard.OffboardResult;
import dev.trivet.examples.text.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes a person out. */
@Command(
    name = "offboard",
    description = {
      "Finds every membership and pending invitation of a person, shows the plan, asks, removes,",
      "then reads again and says what is left.",
      "Killed at any point, the next run with the same journal finishes the job."
    })
final class OffboardCommand extends ServiceCommand {

  @Option(names = "--person", required = true, paramLabel = "E-MAIL", description = "who leaves")
  private Email person;

  @Option(names = "--yes", description = "do not ask")
  private boolean yes;

  @Option(names = "--dry-run", description = "print the plan and change nothing")
  private boolean dryRun;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "where every write is noted (default: offboard-E-MAIL.jsonl)")
  private Path journal;

  @Override
  int run(Connections connections) {
    var finder = new Finder(new Rosters(connections));
    var plan = finder.find(person, services());
    if (dryRun) {
      print(json() ? JsonText.pretty(OffboardText.json(plan)) : OffboardText.plan(plan));
      notice(plan.problems());
      return code(plan);
    }
    var hook = CrashHook.of(shell().environment());
    var path = Optional.ofNullable(journal).orElseGet(this::defaultJournal);
    try (var open = Journal.open(path, person, shell().clock(), hook)) {
      return apply(new OffboardJob(connections, finder), finder, plan, open);
    }
  }

  private int apply(OffboardJob job, Finder finder, OffboardPlan plan, Journal open) {
    if (open.isUnfinished()) {
      notice("going on with the unfinished run in the journal");
    } else if (plan.removals().isEmpty()) {
      print(json() ? JsonText.pretty(OffboardText.json(plan)) : OffboardText.plan(plan));
      notice(plan.problems());
      return code(plan);
    }
    if (!json()) {
      print(OffboardText.plan(plan));
    }
    notice(plan.problems());
    if (!yes && !agreed()) {
      notice("nothing was changed");
      return ExitCode.CANCELLED;
    }
    var changes = plan.changes(finder.find(person, services()));
    if (!changes.isEmpty()) {
      notice("stopped, the world has changed:");
      changes.forEach(this::notice);
      return ExitCode.CHANGED;
    }
    OffboardResult result;
    try (var progress = shell().progress("offboarding", plan.removals().size())) {
      result = job.apply(plan, open, removal -> progress.step());
    }
    print(json() ? JsonText.pretty(OffboardText.json(plan, result)) : OffboardText.result(result));
    notice(result.problems());
    return result.failed() ? ExitCode.FAILED : result.leavesAccess() ? ExitCode.LEFT : ExitCode.OK;
  }

  private int code(OffboardPlan plan) {
    if (!plan.problems().isEmpty()) {
      return ExitCode.FAILED;
    }
    if (plan.isEmpty()) {
      notice(person + " is on none of the services");
      return ExitCode.LEFT;
    }
    return plan.kept().stream().allMatch(left -> left.harmless()) ? ExitCode.OK : ExitCode.LEFT;
  }

  private boolean agreed() {
    shell().err().print("Remove all of this? [y/N] ");
    shell().err().flush();
    try {
      var answer = Optional.ofNullable(shell().in().readLine()).orElse("").strip();
      return answer.equalsIgnoreCase("y") || answer.equalsIgnoreCase("yes");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path defaultJournal() {
    return Path.of("offboard-" + person.address().replaceAll("[^a-z0-9@._+-]", "_") + ".jsonl");
  }
}
