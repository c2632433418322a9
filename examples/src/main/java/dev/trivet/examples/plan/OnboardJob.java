package dev.trivet.examples.plan;

import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.PerService;
import dev.trivet.examples.access.Problem;
import dev.trivet.examples.access.Service;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Brings people in on the chosen services: first {@link #plan}, then {@link #apply}. */
public final class OnboardJob {

  private final Connections connections;
  private final Map<Service, Onboarding> parts = new EnumMap<>(Service.class);

  /** Over open connections. */
  public OnboardJob(Connections connections) {
    this.connections = connections;
  }

  /** Looks everywhere and writes nothing. */
  public OnboardPlan plan(Request request) {
    var plans = PerService.each(request.services(), service -> plan(service, request));
    return new OnboardPlan(request, List.copyOf(plans.values().values()), plans.problems());
  }

  private ServicePlan plan(Service service, Request request) {
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
            service.countsWritesApart(),
            meter.average());
    int writes = ServicePlan.writes(steps);
    int reads = writes == 0 ? 0 : meter.reads() - before;
    return new ServicePlan(service, steps, Forecast.of(reads, writes, seen));
  }

  /** Does what the plan says, service by service. */
  public OnboardResult apply(OnboardPlan plan, Consumer<StepResult> progress) {
    var results = new ArrayList<ServiceResult>();
    var problems = new ArrayList<Problem>(plan.problems());
    for (var service : plan.services()) {
      var outcome =
          PerService.each(
              List.of(service.service()), name -> apply(service, plan.request(), progress));
      results.addAll(outcome.values().values());
      problems.addAll(outcome.problems());
      if (!outcome.problems().isEmpty()) {
        var reason = outcome.problems().get(0).message();
        results.add(
            new ServiceResult(service.service(), Applier.notTried(service, reason), List.of()));
      }
    }
    return new OnboardResult(results, problems);
  }

  private ServiceResult apply(ServicePlan plan, Request request, Consumer<StepResult> progress) {
    return new Applier(part(plan.service()), request, connections.settings().sleeper())
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
