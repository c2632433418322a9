package dev.trivet.examples.plan;

import dev.trivet.examples.access.Service;
import dev.trivet.examples.plan.Step.State;
import java.util.ArrayList;
import java.util.List;

/** What is there and what is to be made on one service. */
public record ServicePlan(Service service, List<Step> steps, Forecast forecast) {

  public ServicePlan {
    steps = List.copyOf(steps);
  }

  /** How many calls change something. */
  static int writes(List<Step> steps) {
    return (int)
        steps.stream().filter(s -> s.state() == State.MISSING && !s.call().isEmpty()).count();
  }

  /** In words, what is different now; empty when the world is as it was. */
  List<String> changes(List<Step> now) {
    var changes = new ArrayList<String>();
    for (var step : steps) {
      now.stream()
          .filter(step::isSameThing)
          .filter(other -> other.state() != step.state())
          .forEach(other -> changes.add(change(step, other)));
    }
    return changes;
  }

  private static String change(Step before, Step now) {
    return before.label() + ": was " + words(before) + ", is " + words(now) + " now";
  }

  private static String words(Step step) {
    return switch (step.state()) {
      case EXISTS -> "there";
      case MISSING -> "missing";
      case BY_HAND -> "unknown to the service";
    };
  }
}
