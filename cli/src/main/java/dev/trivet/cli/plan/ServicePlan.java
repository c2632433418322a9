package dev.trivet.cli.plan;

import dev.trivet.cli.access.Service;
import dev.trivet.cli.plan.Step.State;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What exists and what is to be created on one service. */
public record ServicePlan(Service service, List<Step> steps, Forecast forecast) {

  public ServicePlan {
    steps = List.copyOf(steps);
  }

  /** {@return how many requests change something} */
  static int writes(List<Step> steps) {
    return (int) steps.stream().filter(Step::isWritten).count();
  }

  /** {@return what differs from newer steps, in words} */
  List<String> changes(List<Step> now) {
    var changes = new ArrayList<String>();
    var states = now.stream().collect(Collectors.toMap(Step::key, Step::state, (a, b) -> a));
    for (var step : steps) {
      var state = states.getOrDefault(step.key(), step.state());
      if (state != step.state()) {
        changes.add(
            step.label() + ": was " + words(step.state()) + ", is " + words(state) + " now");
      }
    }
    return changes;
  }

  private static String words(State state) {
    return switch (state) {
      case EXISTS -> "there";
      case MISSING -> "missing";
      case BY_HAND -> "unknown to the service";
    };
  }
}
