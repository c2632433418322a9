package dev.trivet.cli;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Rosters;
import dev.trivet.cli.holdings.Holding;
import dev.trivet.cli.holdings.Holdings;
import dev.trivet.cli.holdings.Parties;
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
      "Finds what a person holds (turns on call, escalation levels, keys, assigned",
      "work), every membership and pending invitation, shows the plan, asks, hands",
      "over or removes, then reads again and reports what remains.",
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

  @Option(
      names = "--successor",
      paramLabel = "E-MAIL",
      description = "who takes over what the person holds")
  private @Nullable Email successor;

  @Option(names = "--yes", description = "do not ask")
  private boolean yes;

  @Option(names = "--dry-run", description = "print the plan and change nothing")
  private boolean dryRun;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "the record of every change (default: offboard-E-MAIL.jsonl)")
  private @Nullable Path journal;

  @Override
  int run(Connections connections) {
    var parties = new Parties(person, Optional.ofNullable(successor));
    var finder = new Finder(new Rosters(connections), new Holdings(connections));
    if (dryRun) {
      return show(look(finder, parties));
    }
    var hook = CrashHook.of(shell().environment(), shell().halt());
    var path = Optional.ofNullable(journal).orElseGet(this::defaultJournal);
    // before the first request: a wrong file is a wrong call
    try (var open = Journal.open(path, person, shell().clock(), hook)) {
      var plan = look(finder, parties);
      if (open.isUnfinished()) {
        notice("resuming the unfinished run in the journal");
      }
      if (!plan.refused().isEmpty() || (!open.isUnfinished() && plan.size() == 0)) {
        return show(plan);
      }
      return apply(new OffboardJob(connections, finder), finder, plan, open);
    }
  }

  private OffboardPlan look(Finder finder, Parties parties) {
    try (var progress = shell().progress("reading", services().size())) {
      return finder.find(parties, services(), progress);
    }
  }

  private int show(OffboardPlan plan) {
    print(json() ? JsonText.pretty(OffboardText.json(plan)) : OffboardText.plan(plan));
    notice(plan.problems());
    return code(plan);
  }

  private int apply(OffboardJob job, Finder finder, OffboardPlan plan, Journal open) {
    if (!json()) {
      print(OffboardText.plan(plan));
    }
    notice(plan.problems());
    if (!yes && !agreed()) {
      notice("nothing was changed");
      return ExitCode.CANCELLED;
    }
    var differences = plan.differences(look(finder, plan.parties()));
    if (!differences.isEmpty()) {
      notice("stopped, something changed after planning:");
      differences.forEach(this::notice);
      return ExitCode.CHANGED;
    }
    OffboardResult result;
    try (var progress = shell().progress("offboarding", plan.size())) {
      result = job.apply(plan, open, progress);
    }
    notice(result.problems());
    result.journalProblem().ifPresent(this::notice);
    print(json() ? JsonText.pretty(OffboardText.json(plan, result)) : OffboardText.result(result));
    return result.failed()
        ? ExitCode.FAILED
        : result.leavesSomething() ? ExitCode.LEFT : ExitCode.OK;
  }

  /** The exit code of a run that changes nothing. */
  private int code(OffboardPlan plan) {
    if (!plan.refused().isEmpty()) {
      notice("somebody has to take over, so nothing is changed; name who with --successor:");
      plan.refused().forEach(holding -> notice(holding.label() + ": " + holding.reason()));
      return ExitCode.REFUSED;
    }
    if (plan.size() == 0) {
      plan.onCall().forEach(turn -> notice("still on call: " + turn));
    }
    if (!plan.problems().isEmpty() || (plan.size() == 0 && !plan.onCall().isEmpty())) {
      return ExitCode.FAILED;
    }
    if (plan.isEmpty()) {
      notice(person + " is on none of the services");
      return ExitCode.LEFT;
    }
    boolean harmless = plan.kept().stream().allMatch(RemainingAccess::harmless);
    return harmless && plan.holdings().stream().allMatch(Holding::isChanged)
        ? ExitCode.OK
        : ExitCode.LEFT;
  }

  private boolean agreed() {
    shell().err().print("Change all of this? [y/N] ");
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
