package dev.trivet.cli.plan;

import dev.trivet.cli.access.Problem;
import java.util.List;

/** The plans for the services; a service with a problem has none, and is left alone. */
public record OnboardPlan(
    OnboardRequest request, List<ServicePlan> services, List<Problem> problems) {

  public OnboardPlan {
    services = List.copyOf(services);
    problems = List.copyOf(problems);
  }

  /** {@return how many steps there are} */
  public int size() {
    return services.stream().mapToInt(service -> service.steps().size()).sum();
  }
}
