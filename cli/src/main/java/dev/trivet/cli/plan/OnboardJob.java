package dev.trivet.cli.plan;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Problem;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.ServiceResults;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Onboards a team on the chosen services: first {@link #plan}, then {@link #apply}. */
public final class OnboardJob {

  private final Connections connections;
  private final Map<Service, Onboarding> parts = new EnumMap<>(Service.class);

  /** Creates a job over open connections. */
  public OnboardJob(Connections connections) {
    this.connections = connections;
  }

  /** Reads what exists on every service, and writes nothing. */
  public OnboardPlan plan(OnboardRequest request) {
    var plans = ServiceResults.each(request.services(), service -> plan(service, request));
    return new OnboardPlan(request, List.copyOf(plans.values().values()), plans.problems());
  }

  private ServicePlan plan(Service service, OnboardRequest request) {
    var meter = connections.meter(service);
    int before = meter.reads();
    var part = onboarding(service);
    var steps = part.look(request);
    parts.put(service, part);
    var seen =
        new Forecast.Seen(
            connections.settings().clock().instant(),
            connections.limit(service),
            service.window(),
            service.separateWriteLimit(),
            meter.average());
    int writes = ServicePlan.writes(steps);
    int looks = steps.stream().filter(Step::isWritten).mapToInt(part::readsBefore).sum();
    int reads = writes == 0 ? 0 : meter.reads() - before + looks;
    return new ServicePlan(service, steps, Forecast.of(reads, writes, seen));
  }

  /** Carries out the plan, service by service. */
  public OnboardResult apply(OnboardPlan plan, Consumer<StepResult> progress) {
    var results = new ArrayList<PlanResult>();
    var problems = new ArrayList<Problem>(plan.problems());
    for (var service : plan.services()) {
      var outcome =
          ServiceResults.each(
              List.of(service.service()), name -> apply(service, plan.request(), progress));
      results.addAll(outcome.values().values());
      problems.addAll(outcome.problems());
      if (!outcome.problems().isEmpty()) {
        var reason = outcome.problems().get(0).message();
        results.add(
            new PlanResult(service.service(), PlanExecutor.notTried(service, reason), List.of()));
      }
    }
    return new OnboardResult(results, problems);
  }

  private PlanResult apply(
      ServicePlan plan, OnboardRequest request, Consumer<StepResult> progress) {
    return new PlanExecutor(part(plan.service()), request, connections.settings().sleeper())
        .apply(plan, progress);
  }

  private Onboarding part(Service service) {
    return parts.computeIfAbsent(service, this::onboarding);
  }

  private Onboarding onboarding(Service service) {
    return switch (service) {
      case ROLLBAR -> new RollbarOnboarding(connections.rollbar());
      case ROOTLY -> new RootlyOnboarding(connections.rootly());
      case HONEYBADGER -> new HoneybadgerOnboarding(connections.honeybadger());
    };
  }
}
