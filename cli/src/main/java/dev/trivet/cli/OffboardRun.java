package dev.trivet.cli;

import dev.trivet.cli.holdings.Holding;
import dev.trivet.cli.holdings.Parties;
import dev.trivet.cli.offboard.Finder;
import dev.trivet.cli.offboard.Journal;
import dev.trivet.cli.offboard.OffboardJob;
import dev.trivet.cli.offboard.OffboardPlan;
import dev.trivet.cli.offboard.OffboardResult;
import dev.trivet.cli.offboard.RemainingAccess;
import dev.trivet.core.json.JsonValue;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Offboards one person: looks, shows the plan, asks, changes, and reports what remains. */
final class OffboardRun {

  /**
   * Where the parts of the result go.
   *
   * @param text takes plans and results for people
   * @param json takes the one document of a run for programs
   * @param asJson whether the document is wanted, and not the text
   * @param columns how wide a table may be; 0 if there is no limit
   */
  record Output(Consumer<String> text, Consumer<JsonValue> json, boolean asJson, int columns) {

    void plan(OffboardPlan plan) {
      if (asJson) {
        json.accept(OffboardText.json(plan));
      } else {
        text.accept(OffboardText.plan(plan, columns));
      }
    }

    void result(OffboardPlan plan, OffboardResult result) {
      if (asJson) {
        json.accept(OffboardText.json(plan, result));
      } else {
        text.accept(OffboardText.result(result, columns));
      }
    }
  }

  private final ServiceCommand command;
  private final Finder finder;
  private final OffboardJob job;
  private final Parties parties;
  private final Output output;

  OffboardRun(
      ServiceCommand command, Finder finder, OffboardJob job, Parties parties, Output output) {
    this.command = command;
    this.finder = finder;
    this.job = job;
    this.parties = parties;
    this.output = output;
  }

  /** Prints the plan, changes nothing and returns the exit code. */
  int dryRun() {
    return show(look());
  }

  /** Does it and returns the exit code. */
  int run(Path path, BooleanSupplier agreed) {
    var shell = command.shell();
    var hook = CrashHook.of(shell.environment(), shell.halt());
    // before the first request: a wrong file is a wrong call
    try (var open = Journal.open(path, parties.leaver(), shell.clock(), hook)) {
      var plan = look();
      if (open.isUnfinished()) {
        command.notice("resuming the unfinished run in the journal");
      }
      if (!plan.refused().isEmpty() || (!open.isUnfinished() && plan.size() == 0)) {
        return show(plan);
      }
      return apply(plan, open, agreed);
    }
  }

  private OffboardPlan look() {
    try (var progress = command.shell().progress("reading", command.services().size())) {
      return finder.find(parties, command.services(), progress);
    }
  }

  private int show(OffboardPlan plan) {
    output.plan(plan);
    command.notice(plan.problems());
    return code(plan);
  }

  private int apply(OffboardPlan plan, Journal open, BooleanSupplier agreed) {
    if (!output.asJson()) {
      output.plan(plan);
    }
    command.notice(plan.problems());
    if (!agreed.getAsBoolean()) {
      command.notice("nothing was changed");
      return ExitCode.CANCELLED;
    }
    var differences = plan.differences(look());
    if (!differences.isEmpty()) {
      command.notice("stopped, something changed after planning:");
      differences.forEach(command::notice);
      return ExitCode.CHANGED;
    }
    OffboardResult result;
    try (var progress = command.shell().progress("offboarding", plan.size())) {
      result = job.apply(plan, open, progress);
    }
    command.notice(result.problems());
    result.journalProblem().ifPresent(command::notice);
    output.result(plan, result);
    return result.failed()
        ? ExitCode.FAILED
        : result.leavesSomething() ? ExitCode.LEFT : ExitCode.OK;
  }

  /** The exit code of a run that changes nothing. */
  private int code(OffboardPlan plan) {
    if (!plan.refused().isEmpty()) {
      command.notice(
          "somebody has to take over, so nothing is changed; name who with --successor:");
      plan.refused().forEach(holding -> command.notice(holding.label() + ": " + holding.reason()));
      return ExitCode.REFUSED;
    }
    if (plan.size() == 0) {
      plan.onCall().forEach(turn -> command.notice("still on call: " + turn));
    }
    if (!plan.problems().isEmpty() || (plan.size() == 0 && !plan.onCall().isEmpty())) {
      return ExitCode.FAILED;
    }
    if (plan.isEmpty()) {
      command.notice(parties.leaver() + " is on none of the services");
      return ExitCode.LEFT;
    }
    boolean harmless = plan.kept().stream().allMatch(RemainingAccess::harmless);
    return harmless && plan.holdings().stream().allMatch(Holding::isChanged)
        ? ExitCode.OK
        : ExitCode.LEFT;
  }
}
