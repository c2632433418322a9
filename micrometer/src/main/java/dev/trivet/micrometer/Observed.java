package dev.trivet.micrometer;

import dev.trivet.core.ApiObserver.Failure;
import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.observation.Observation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An observation that is under way, and is the current one of its thread. */
final class Observed {

  private final Observation observation;
  private final Refusals refusals;
  private Observation.@Nullable Scope scope;

  private Observed(Observation observation, Refusals refusals) {
    this.observation = observation;
    this.refusals = refusals;
  }

  /** Starts an observation; one that a handler refuses is observed no further. */
  static Observed start(Observation observation, Refusals refusals) {
    var usable = refusals.run(observation::start) ? observation : Observation.NOOP;
    var observed = new Observed(usable, refusals);
    refusals.run(() -> observed.scope = usable.openScope());
    return observed;
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
    if (open != null) {
      refusals.run(open::close);
    }
    failure.ifPresent(why -> refusals.run(() -> observation.error(ObservedFailure.of(why))));
    if (!refusals.run(observation::stop)) {
      forget(observation.getContext());
    }
  }

  /** What is counted as active would stay so for ever. */
  private void forget(Observation.ContextView context) {
    LongTaskTimer.Sample active = context.get(LongTaskTimer.Sample.class);
    if (active != null) {
      refusals.run(active::stop);
    }
  }
}
