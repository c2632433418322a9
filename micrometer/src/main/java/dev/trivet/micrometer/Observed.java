package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver.Failure;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An observation that is under way, and is the current one of its thread. */
final class Observed {

  private final ObservationRegistry registry;
  private final Refusals refusals;
  private final Observation observation;
  private final Observation.@Nullable Scope before;
  private Observation.@Nullable Scope scope;

  private Observed(ObservationRegistry registry, Refusals refusals, Observation observation) {
    this.registry = registry;
    this.refusals = refusals;
    this.observation = observation;
    this.before = registry.getCurrentObservationScope();
  }

  /** Starts an observation; one that a handler refuses is observed no further. */
  static Observed start(Observation observation, ObservationRegistry registry, Refusals refusals) {
    if (!refusals.run(observation::start)) {
      return new Observed(registry, refusals, Observation.NOOP);
    }
    var observed = new Observed(registry, refusals, observation);
    observed.open();
    return observed;
  }

  private void open() {
    if (!refusals.run(() -> scope = observation.openScope())) {
      registry.setCurrentObservationScope(before);
    }
  }

  Observation observation() {
    return observation;
  }

  void event(Observation.Event event) {
    refusals.run(() -> observation.event(event));
  }

  /** Ends it, whatever single handlers throw. */
  void stop(Optional<Failure> failure) {
    var open = scope;
    if (open != null && !refusals.run(open::close)) {
      registry.setCurrentObservationScope(before);
    }
    failure.ifPresent(why -> refusals.run(() -> observation.error(ObservedFailure.of(why))));
    if (!refusals.run(observation::stop)) {
      forget(observation.getContext());
    }
  }

  /** What is counted as active would stay so for ever. */
  private void forget(Observation.Context context) {
    LongTaskTimer.Sample active = context.get(LongTaskTimer.Sample.class);
    if (active != null) {
      refusals.run(active::stop);
    }
  }
}
