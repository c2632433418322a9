package dev.trivet.spring.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.micrometer.MicrometerObserver;
import dev.trivet.micrometer.RateLimitMetrics;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.spring.RootlyAutoConfiguration;
import dev.trivet.spring.TrivetAutoConfiguration;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Which registry hears of calls. */
@ExtendWith(FakesExtension.class)
class MicrometerAutoConfigurationTest {

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(
                  RootlyAutoConfiguration.class,
                  TrivetAutoConfiguration.class,
                  MicrometerAutoConfiguration.class));

  @Test
  void calls_whenThereIsAnObservationRegistry_areObservations(FakeRootly fake) {
    var observations = ObservationRegistry.create();
    observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));

    client(fake)
        .withBean(ObservationRegistry.class, () -> observations)
        .withBean(MeterRegistry.class, () -> meters)
        .run(
            context -> {
              assertThat(context).hasSingleBean(MicrometerObserver.class);
              assertThat(context).hasSingleBean(RateLimitMetrics.class);
              context.getBean(RateLimitMetrics.class).bindTo(meters);

              context.getBean(RootlyClient.class).teams().list().toList();

              assertThat(meters.get("trivet.calls").tag("service", "rootly").timer().count())
                  .isEqualTo(1);
              assertThat(meters.get("trivet.rate.limit.remaining").gauges()).isNotEmpty();
            });
  }

  @Test
  void calls_whenThereAreMetersOnly_areTimed(FakeRootly fake) {
    client(fake)
        .withBean(MeterRegistry.class, () -> meters)
        .run(
            context -> {
              context.getBean(RootlyClient.class).teams().list().toList();

              assertThat(meters.get("trivet.calls").timer().count()).isEqualTo(1);
            });
  }

  @Test
  void observer_whenThereIsNoRegistry_isNone(FakeRootly fake) {
    client(fake)
        .run(
            context -> {
              assertThat(context).doesNotHaveBean(MicrometerObserver.class);
              assertThat(context).hasSingleBean(RootlyClient.class);
            });
  }

  @Test
  void observer_ofTheApplication_isTheOnlyOne(FakeRootly fake) {
    var own = MicrometerObserver.of(meters);

    client(fake)
        .withBean(MeterRegistry.class, () -> meters)
        .withBean("own", MicrometerObserver.class, () -> own)
        .run(context -> assertThat(context.getBean(MicrometerObserver.class)).isSameAs(own));
  }

  @Test
  void starter_withoutTheModule_configuresNothing(FakeRootly fake) {
    client(fake)
        .withClassLoader(new FilteredClassLoader("dev.trivet.micrometer"))
        .withBean(MeterRegistry.class, () -> meters)
        .run(context -> assertThat(context).doesNotHaveBean("trivetTimers"));
  }

  private ApplicationContextRunner client(FakeRootly fake) {
    return runner.withPropertyValues(
        "trivet.rootly.api-key=" + fake.token(), "trivet.rootly.base-url=" + fake.baseUrl());
  }
}
