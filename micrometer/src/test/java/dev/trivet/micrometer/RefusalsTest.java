package dev.trivet.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Registries and handlers that throw. */
@Timeout(60)
class RefusalsTest extends RootlyFixture {

  static Stream<MeterRegistry> refusingRegistries() {
    var filtered = new SimpleMeterRegistry();
    filtered
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                if (id.getType() == Meter.Type.TIMER) {
                  throw new IllegalStateException("no timer");
                }
                return id;
              }
            });
    var prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    prometheus.throwExceptionOnRegistrationFailure();
    prometheus.timer("trivet.calls", "other", "tag");
    prometheus.timer("trivet.attempts", "other", "tag");
    var everything = new SimpleMeterRegistry();
    everything
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                throw new IllegalStateException("nothing");
              }
            });
    return Stream.of(filtered, prometheus, everything);
  }

  @ParameterizedTest
  @MethodSource("refusingRegistries")
  void registry_whenItRefuses_isToldOnceAndNoCallFails(MeterRegistry meters) {
    var observer = MicrometerObserver.of(meters);
    var rootly = client(observer);

    for (int i = 0; i < 5; i++) {
      rootly.teams().list().first();
    }

    assertThat(fake.requests()).hasSize(5);
    assertThat(uncaught).hasSize(1);
    assertThat(active(meters)).as("calls that are counted as active").isZero();
  }

  /** Which of the methods of a handler throws. */
  private enum Step {
    START,
    SCOPE_OPENED,
    SCOPE_CLOSED,
    ERROR,
    EVENT,
    STOP
  }

  /** A handler that refuses one thing. */
  private record Refusing(Step step) implements ObservationHandler<Observation.Context> {

    private void pass(Step here) {
      if (step == here) {
        throw new IllegalStateException("planted");
      }
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }

    @Override
    public void onStart(Observation.Context context) {
      pass(Step.START);
    }

    @Override
    public void onError(Observation.Context context) {
      pass(Step.ERROR);
    }

    @Override
    public void onEvent(Observation.Event event, Observation.Context context) {
      pass(Step.EVENT);
    }

    @Override
    public void onScopeOpened(Observation.Context context) {
      pass(Step.SCOPE_OPENED);
    }

    @Override
    public void onScopeClosed(Observation.Context context) {
      pass(Step.SCOPE_CLOSED);
    }

    @Override
    public void onStop(Observation.Context context) {
      pass(Step.STOP);
    }
  }

  @ParameterizedTest
  @EnumSource
  void handler_whenItThrows_leavesNothingBehind(Step step) {
    var observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(new Refusing(step));
    var rootly = client(MicrometerObserver.of(observations));

    for (int i = 0; i < 3; i++) {
      fake.faults().serverError(1, 503);
      rootly.teams().list().first();
      assertThat(observations.getCurrentObservationScope()).isNull();
    }

    assertThat(uncaught).hasSize(1).allMatch(thrown -> "planted".equals(thrown.getMessage()));
  }
}
