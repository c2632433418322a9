package dev.trivet.examples.plan;

import dev.trivet.examples.access.Problem;
import java.util.List;

/** The plan for all services; services with a problem have none, and nothing is done there. */
public record OnboardPlan(Request request, List<ServicePlan> services, List<Problem> problems) {

  public OnboardPlan {
    services = List.copyOf(services);
    problems = List.copyOf(problems);
  }

  /** How many steps there are. */
  public int size() {
    return services.stream().mapToInt(service -> service.steps().size()).sum();
  }
}
