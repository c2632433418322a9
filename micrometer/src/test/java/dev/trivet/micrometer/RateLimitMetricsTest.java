package dev.trivet.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.limit.RateLimiters;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FakesExtension.class)
class RateLimitMetricsTest {

  private final RateLimitMetrics metrics = new RateLimitMetrics();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  private RootlyClient rootly(FakeRootly fake) {
    return RootlyClient.builder()
        .baseUrl(fake.baseUrl())
        .apiKey(fake.token())
        .observer(metrics)
        .configure(config -> config.rateLimiter(RateLimiters.separate()))
        .build();
  }

  private static double gauge(MeterRegistry registry, String name, String service, String use) {
    return registry.get(name).tags("service", service, "use", use).gauge().value();
  }

  @Test
  void gauges_areApartByServiceAndUse(FakeRootly rootly, FakeRollbar rollbar) {
    rootly.limits().allowReads(100, Duration.ofHours(1)).allowWrites(7, Duration.ofHours(1));
    rollbar.limits().allow(50, Duration.ofHours(1));
    metrics.bindTo(meters);

    var client = rootly(rootly);
    client.teams().create(TeamInput.of("Payments"));
    client.teams().list().first();
    client.teams().list().first();
    RollbarClient.builder()
        .baseUrl(rollbar.baseUrl())
        .accountToken(rollbar.token())
        .observer(metrics)
        .build()
        .teams()
        .list()
        .first();

    assertThat(gauge(meters, "trivet.rate.limit", "rootly", "read")).isEqualTo(100);
    assertThat(gauge(meters, "trivet.rate.limit.remaining", "rootly", "read")).isEqualTo(98);
    assertThat(gauge(meters, "trivet.rate.limit", "rootly", "write")).isEqualTo(7);
    assertThat(gauge(meters, "trivet.rate.limit.remaining", "rootly", "write")).isEqualTo(6);
    assertThat(gauge(meters, "trivet.rate.limit", "rollbar", "read")).isEqualTo(50);
    assertThat(gauge(meters, "trivet.rate.limit.remaining", "rollbar", "read")).isEqualTo(49);
    assertThat(meters.getMeters()).hasSize(6);
  }

  @Test
  void registry_thatIsBoundLater_hasTheGaugesToo(FakeRootly fake) {
    fake.limits().allowReads(10, Duration.ofHours(1));
    rootly(fake).teams().list().first();
    var prometheus = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    metrics.bindTo(meters);
    metrics.bindTo(prometheus);
    metrics.bindTo(meters);

    assertThat(gauge(meters, "trivet.rate.limit.remaining", "rootly", "read")).isEqualTo(9);
    assertThat(prometheus.scrape())
        .contains("trivet_rate_limit{service=\"rootly\",use=\"read\"} 10.0")
        .contains("trivet_rate_limit_remaining{service=\"rootly\",use=\"read\"} 9.0");
  }

  @Test
  void response_thatSaysNothing_makesNoGauge(FakeRootly fake) {
    metrics.bindTo(meters);

    rootly(fake).teams().list().first();

    assertThat(meters.getMeters())
        .allSatisfy(meter -> assertThat(meter.getId().getTag("service")).isEqualTo("rootly"));
  }

  @Test
  void registry_whenItRefuses_isToldOnceAndTheOthersHaveTheirs(FakeRootly fake) {
    fake.limits().allowReads(10, Duration.ofHours(1));
    var refusing = new SimpleMeterRegistry();
    refusing
        .config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                throw new IllegalStateException("planted");
              }
            });
    metrics.bindTo(refusing);
    metrics.bindTo(meters);
    var client = rootly(fake);
    var uncaught = new ArrayList<Throwable>();
    var thread = Thread.currentThread();
    var handler = thread.getUncaughtExceptionHandler();
    thread.setUncaughtExceptionHandler((any, thrown) -> uncaught.add(thrown));
    try {
      client.teams().list().first();
      client.teams().list().first();
    } finally {
      thread.setUncaughtExceptionHandler(handler);
    }

    assertThat(uncaught).hasSize(1);
    assertThat(gauge(meters, "trivet.rate.limit.remaining", "rootly", "read")).isEqualTo(8);
    var late = new SimpleMeterRegistry();
    late.config()
        .meterFilter(
            new MeterFilter() {
              @Override
              public Meter.Id map(Meter.Id id) {
                throw new IllegalStateException("planted");
              }
            });
    assertThatThrownBy(() -> metrics.bindTo(late)).hasMessage("planted");
  }
}
