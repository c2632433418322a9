package dev.trivet.examples.plan;

import dev.trivet.examples.access.Problem;
import dev.trivet.examples.plan.StepResult.Outcome;
import java.util.List;

/** What applying did on all services. */
public record OnboardResult(List<ServiceResult> services, List<Problem> problems) {

  public OnboardResult {
    services = List.copyOf(services);
    problems = List.copyOf(problems);
  }

  /** Whether some step ended in a way. */
  public boolean has(Outcome outcome) {
    return services.stream().anyMatch(service -> service.has(outcome));
  }

  /** Whether some service was left alone because its state was not the planned one any more. */
  public boolean stopped() {
    return services.stream().anyMatch(service -> !service.changes().isEmpty());
  }
}
