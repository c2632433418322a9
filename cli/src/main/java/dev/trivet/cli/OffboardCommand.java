package dev.trivet.cli;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Rosters;
import dev.trivet.cli.offboard.Finder;
import dev.trivet.cli.offboard.Journal;
import dev.trivet.cli.offboard.OffboardJob;
import dev.trivet.cli.offboard.OffboardPlan;
import dev.trivet.cli.offboard.OffboardResult;
import dev.trivet.cli.offboard.RemainingAccess;
import dev.trivet.cli.text.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes a person. */
@Command(
    name = "offboard",
    description = {
      "Finds every membership and pending invitation of a person, shows the plan, asks, removes,",
      "then reads again and reports the access that remains.",
      "If it is killed, the next run with the same journal finishes the job."
    })
final class OffboardCommand extends ServiceCommand {

  @Option(
      names = "--person",
      required = true,
      paramLabel = "E-MAIL",
      description = "the person who leaves")
  @SuppressWarnings("NullAway.Init") // required
  private Email person;

  @Option(names = "--yes", description = "do not ask")
  private boolean yes;

  @Option(names = "--dry-run", description = "print the plan and change nothing")
  private boolean dryRun;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "the record of every removal (default: offboard-E-MAIL.jsonl)")
  private @Nullable Path journal;

  @Override
  int run(Connections connections) {
    var finder = new Finder(new Rosters(connections));
    if (dryRun) {
      var plan = finder.find(person, services());
      print(json() ? JsonText.pretty(OffboardText.json(plan)) : OffboardText.plan(plan));
      notice(plan.problems());
      return code(plan);
    }
    var hook = CrashHook.of(shell().environment());
    var path = Optional.ofNullable(journal).orElseGet(this::defaultJournal);
    // before the first request: a wrong file is a wrong call
    try (var open = Journal.open(path, person, shell().clock(), hook)) {
      var plan = finder.find(person, services());
      return apply(new OffboardJob(connections, finder), finder, plan, open);
    }
  }

  private int apply(OffboardJob job, Finder finder, OffboardPlan plan, Journal open) {
    if (open.isUnfinished()) {
      notice("resuming the unfinished run in the journal");
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
      notice("stopped, something changed after planning:");
      changes.forEach(this::notice);
      return ExitCode.CHANGED;
    }
    OffboardResult result;
    try (var progress = shell().progress("offboarding", plan.removals().size())) {
      result = job.apply(plan, open, removal -> progress.step());
    }
    notice(result.problems());
    result.journalProblem().ifPresent(this::notice);
    print(json() ? JsonText.pretty(OffboardText.json(plan, result)) : OffboardText.result(result));
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
    return plan.kept().stream().allMatch(RemainingAccess::harmless) ? ExitCode.OK : ExitCode.LEFT;
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
