package dev.trivet.cli.plan;

import dev.trivet.cli.plan.Step.Kind;
import dev.trivet.cli.plan.Step.State;
import dev.trivet.cli.plan.StepResult.Outcome;
import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Carries out the plan for one service: looks again, stops if something has changed, then creates
 * what the plan says and nothing else.
 */
final class PlanExecutor {

  /** What was created a moment ago may not be listed yet. */
  private static final Duration UNTIL_LISTED = Duration.ofSeconds(3);

  private final Onboarding onboarding;
  private final OnboardRequest request;
  private final Sleeper sleeper;
  private final Set<Kind> broken = EnumSet.noneOf(Kind.class);

  PlanExecutor(Onboarding onboarding, OnboardRequest request, Sleeper sleeper) {
    this.onboarding = onboarding;
    this.request = request;
    this.sleeper = sleeper;
  }

  PlanResult apply(ServicePlan plan, Consumer<StepResult> progress) {
    // a plan without writes needs no second look
    boolean writes = plan.forecast().writes() > 0;
    var changes = writes ? plan.changes(onboarding.look(request)) : List.<String>of();
    var results = new ArrayList<StepResult>();
    for (var step : plan.steps()) {
      var result =
          changes.isEmpty()
              ? apply(step)
              : new StepResult(step, Outcome.NOT_TRIED, "something changed after planning");
      results.add(result);
      progress.accept(result);
    }
    return new PlanResult(plan.service(), results, changes);
  }

  private StepResult apply(Step step) {
    if (step.state() == State.EXISTS) {
      return new StepResult(step, Outcome.EXISTS, step.note());
    }
    if (step.state() == State.BY_HAND) {
      return new StepResult(step, Outcome.BY_HAND, step.note());
    }
    boolean comesAlong = step.call().isEmpty();
    if (needs(step.kind()).stream().anyMatch(broken::contains)
        || (comesAlong && broken.contains(step.kind()))) {
      broken.add(step.kind());
      return new StepResult(step, Outcome.NOT_TRIED, "an earlier step failed");
    }
    try {
      boolean created = comesAlong || create(step);
      return new StepResult(step, created ? Outcome.DONE : Outcome.EXISTS, step.note());
    } catch (ApiException | IllegalArgumentException e) {
      broken.add(step.kind());
      return new StepResult(step, Outcome.FAILED, String.valueOf(e.getMessage()));
    }
  }

  /** A member that failed does not keep the next one out. */
  private static Set<Kind> needs(Kind kind) {
    return switch (kind) {
      case PROJECT, TEAM -> Set.of();
      case LINK -> Set.of(Kind.PROJECT, Kind.TEAM);
      case MEMBER -> Set.of(Kind.TEAM);
    };
  }

  /**
   * Members are not ensured one by one, because every {@code ensure()} reads the whole team again:
   * that would spend two thirds of an hourly limit on what one look has already shown. Only a
   * member whose request has an unclear outcome is.
   */
  private boolean create(Step step) {
    if (step.kind() != Kind.MEMBER) {
      return onboarding.ensure(step);
    }
    try {
      onboarding.add(step);
    } catch (ApiException unclear) {
      if (!unclear.mayHaveBeenApplied() || !pause()) {
        throw unclear;
      }
      ensure(step, unclear);
    }
    return true;
  }

  /** Whatever goes wrong while finding out, the first request may have been carried out. */
  private void ensure(Step step, ApiException unclear) {
    try {
      onboarding.ensure(step);
    } catch (RuntimeException e) {
      unclear.addSuppressed(e);
      throw unclear;
    }
  }

  private boolean pause() {
    try {
      sleeper.sleep(UNTIL_LISTED);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static List<StepResult> notTried(ServicePlan plan, String reason) {
    return plan.steps().stream()
        .map(step -> new StepResult(step, Outcome.NOT_TRIED, reason))
        .toList();
  }
}
