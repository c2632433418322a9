package dev.trivet.cli.plan;

import dev.trivet.cli.access.Problem;
import dev.trivet.cli.plan.StepResult.Outcome;
import java.util.List;

/** What carrying out a plan did on all services. */
public record OnboardResult(List<PlanResult> services, List<Problem> problems) {

  public OnboardResult {
    services = List.copyOf(services);
    problems = List.copyOf(problems);
  }

  /** {@return whether a step ended like this} */
  public boolean has(Outcome outcome) {
    return services.stream().anyMatch(service -> service.has(outcome));
  }

  /** {@return whether a service was left alone because something had changed after planning} */
  public boolean stopped() {
    return services.stream().anyMatch(service -> !service.changes().isEmpty());
  }
}
