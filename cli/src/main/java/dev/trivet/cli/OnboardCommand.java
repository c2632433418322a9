package dev.trivet.cli;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.plan.OnboardJob;
import dev.trivet.cli.plan.OnboardPlan;
import dev.trivet.cli.plan.OnboardRequest;
import dev.trivet.cli.plan.OnboardResult;
import dev.trivet.cli.plan.Step.State;
import dev.trivet.cli.plan.StepResult.Outcome;
import dev.trivet.cli.text.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Onboards a team. */
@Command(
    name = "onboard",
    description = {
      "Makes sure that a team, its project and its members exist.",
      "Looks first, creates only what is missing, and may be run again at any time."
    })
final class OnboardCommand extends ServiceCommand {

  @Option(names = "--team", required = true, paramLabel = "NAME", description = "the team")
  @SuppressWarnings("NullAway.Init") // required
  private String team;

  @Option(
      names = "--project",
      required = true,
      paramLabel = "NAME",
      description = "the project that the team works on")
  @SuppressWarnings("NullAway.Init") // required
  private String project;

  @Mixin private PeopleOption people = new PeopleOption();

  @Option(names = "--dry-run", description = "print the plan and change nothing")
  private boolean dryRun;

  @Override
  int run(Connections connections) {
    var members = people.require(shell().in(), this::notice);
    var job = new OnboardJob(connections);
    var plan = job.plan(new OnboardRequest(team, project, members, services()));
    if (dryRun) {
      print(json() ? JsonText.pretty(OnboardText.json(plan)) : OnboardText.table(plan, columns()));
      notice(plan.problems());
      return code(plan);
    }
    if (!json()) {
      OnboardText.longWaits(plan).forEach(this::notice);
    }
    var result = apply(job, plan);
    print(
        json()
            ? JsonText.pretty(OnboardText.json(plan, result))
            : OnboardText.table(result, columns()));
    notice(result.problems());
    OnboardText.changes(result).forEach(this::notice);
    return code(result);
  }

  private OnboardResult apply(OnboardJob job, OnboardPlan plan) {
    try (var progress = shell().progress("onboarding", plan.size())) {
      return job.apply(plan, step -> progress.step());
    }
  }

  private static int code(OnboardPlan plan) {
    if (!plan.problems().isEmpty()) {
      return ExitCode.FAILED;
    }
    boolean byHand =
        plan.services().stream()
            .flatMap(service -> service.steps().stream())
            .anyMatch(step -> step.state() == State.BY_HAND);
    return byHand ? ExitCode.LEFT : ExitCode.OK;
  }

  private static int code(OnboardResult result) {
    if (!result.problems().isEmpty() || result.has(Outcome.FAILED)) {
      return ExitCode.FAILED;
    }
    if (result.stopped()) {
      return ExitCode.CHANGED;
    }
    return result.has(Outcome.BY_HAND) ? ExitCode.LEFT : ExitCode.OK;
  }
}
