package dev.trivet.examples;

import dev.trivet.core.Operation;
import dev.trivet.micrometer.MicrometerObserver;
import dev.trivet.micrometer.RateLimitMetrics;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.FakeRootly;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.okhttp3.OkHttpMetricsEventListener;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import okhttp3.OkHttpClient;

/** How to have timers for all calls and gauges for the rate limits, with Micrometer. */
public final class MeasureCalls {

  private MeasureCalls() {}

  /**
   * Runs the example, on a fake of its own that fails once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (var fake = FakeRootly.start()) {
      fake.limits().allowReads(100, Duration.ofMinutes(1));
      fake.faults().only(call -> !call.write()).serverError(1, 503);
      var meters = new SimpleMeterRegistry();
      measure(fake.baseUrl(), fake.token(), meters);
      meters
          .getMeters()
          .forEach(meter -> System.out.println(meter.getId() + " " + meter.measure()));
    }
  }

  static void measure(String baseUrl, String token, MeterRegistry meters) {
    // region: micrometer
    var limits = new RateLimitMetrics();
    limits.bindTo(meters);
    var rootly =
        RootlyClient.builder()
            .baseUrl(baseUrl)
            .apiKey(token)
            .observer(MicrometerObserver.of(meters)) // or of(observationRegistry)
            .observer(limits)
            .build();
    // endregion
    try (rootly) {
      rootly.teams().create(TeamInput.of("Payments"));
      rootly.teams().list().toList();
    }
  }

  static OkHttpClient measured(MeterRegistry meters) {
    // region: okhttp-metrics
    var listener =
        OkHttpMetricsEventListener.builder(meters, "okhttp.requests")
            .uriMapper(
                request -> {
                  var operation = request.tag(Operation.class);
                  return operation == null ? "none" : operation.template();
                })
            .build();
    var http = new OkHttpClient.Builder().eventListener(listener).build();
    // endregion
    return http;
  }
}
