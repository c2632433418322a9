package dev.trivet.cli.plan;

import dev.trivet.cli.access.Service;
import dev.trivet.cli.plan.StepResult.Outcome;
import java.util.List;

/** What carrying out a plan did on one service; if something had changed, nothing was written. */
public record PlanResult(Service service, List<StepResult> steps, List<String> changes) {

  public PlanResult {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
  }

  /** {@return whether a step ended like this} */
  public boolean has(Outcome outcome) {
    return steps.stream().anyMatch(step -> step.outcome() == outcome);
  }
}
