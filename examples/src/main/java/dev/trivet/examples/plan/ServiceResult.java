package dev.trivet.examples.plan;

import dev.trivet.examples.access.Service;
import dev.trivet.examples.plan.StepResult.Outcome;
import java.util.List;

/** What applying did on one service; with changes, nothing was written. */
public record ServiceResult(Service service, List<StepResult> steps, List<String> changes) {

  public ServiceResult {
    steps = List.copyOf(steps);
    changes = List.copyOf(changes);
  }

  /** Whether some step ended in a way. */
  public boolean has(Outcome outcome) {
    return steps.stream().anyMatch(step -> step.outcome() == outcome);
  }
}
