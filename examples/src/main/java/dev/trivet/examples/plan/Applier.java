package dev.trivet.examples.plan;

import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiException;
import dev.trivet.examples.plan.Step.Kind;
import dev.trivet.examples.plan.Step.State;
import dev.trivet.examples.plan.StepResult.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Carries a plan out on one service: looks again, stops when the world has changed, then makes what
 * the plan says and nothing else. When the answer to a write is lost, it looks whether the write
 * was carried out before it repeats it.
 */
final class Applier {

  private static final int TRIES = 3;
  private static final int LOOKS = 3;
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  private final Onboarding onboarding;
  private final Request request;
  private final Sleeper sleeper;
  private final Set<Kind> broken = EnumSet.noneOf(Kind.class);

  Applier(Onboarding onboarding, Request request, Sleeper sleeper) {
    this.onboarding = onboarding;
    this.request = request;
    this.sleeper = sleeper;
  }

  ServiceResult apply(ServicePlan plan, Consumer<StepResult> progress) {
    // a plan without writes needs no second look
    boolean writes = plan.forecast().writes() > 0;
    var changes = writes ? plan.changes(onboarding.look(request)) : List.<String>of();
    var results = new ArrayList<StepResult>();
    for (var step : plan.steps()) {
      var result =
          changes.isEmpty()
              ? apply(step)
              : new StepResult(step, Outcome.NOT_TRIED, "the world has changed");
      results.add(result);
      progress.accept(result);
    }
    return new ServiceResult(plan.service(), results, changes);
  }

  private StepResult apply(Step step) {
    if (step.state() == State.EXISTS) {
      return new StepResult(step, Outcome.ALREADY_THERE, step.note());
    }
    if (step.state() == State.BY_HAND) {
      return new StepResult(step, Outcome.BY_HAND, step.note());
    }
    boolean rides = step.call().isEmpty();
    if (needs(step.kind()).stream().anyMatch(broken::contains)
        || (rides && broken.contains(step.kind()))) {
      broken.add(step.kind());
      return new StepResult(step, Outcome.NOT_TRIED, "an earlier step failed");
    }
    try {
      if (!rides) {
        make(step);
      }
      return new StepResult(step, Outcome.DONE, step.note());
    } catch (ApiException e) {
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

  private void make(Step step) {
    for (int attempt = 1; ; attempt++) {
      try {
        onboarding.make(step);
        return;
      } catch (ApiException e) {
        if (!e.mayHaveBeenApplied() || attempt == TRIES) {
          throw e;
        }
        if (isThere(step)) {
          return;
        }
      }
    }
  }

  /** What was just made may show late, so one look is not enough. */
  private boolean isThere(Step step) {
    for (int look = 0; look < LOOKS; look++) {
      if (look > 0 && !pause()) {
        return false;
      }
      if (onboarding.look(request).stream()
          .filter(step::isSameThing)
          .anyMatch(now -> now.state() == State.EXISTS)) {
        return true;
      }
    }
    return false;
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

  static List<StepResult> notTried(ServicePlan plan, String reason) {
    return plan.steps().stream()
        .map(step -> new StepResult(step, Outcome.NOT_TRIED, reason))
        .toList();
  }
}
