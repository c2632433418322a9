package dev.trivet.spring.metrics;

import dev.trivet.micrometer.MicrometerObserver;
import dev.trivet.micrometer.RateLimitMetrics;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/**
 * Reports calls to the application's {@link ObservationRegistry}, or to its {@link MeterRegistry}
 * if it has no other. Every client gets the observers because they are beans.
 */
@AutoConfiguration(
    afterName = {
      // Spring Boot 3
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
      // Spring Boot 4
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@ConditionalOnClass({MicrometerObserver.class, MeterRegistry.class, ObservationRegistry.class})
public final class MicrometerAutoConfiguration {

  /** Called by Spring. */
  public MicrometerAutoConfiguration() {}

  @Bean
  @ConditionalOnBean(ObservationRegistry.class)
  @ConditionalOnMissingBean
  static MicrometerObserver trivetObservations(ObservationRegistry registry) {
    return MicrometerObserver.of(registry);
  }

  @Bean
  @ConditionalOnBean(MeterRegistry.class)
  @ConditionalOnMissingBean({ObservationRegistry.class, MicrometerObserver.class})
  static MicrometerObserver trivetTimers(MeterRegistry registry) {
    return MicrometerObserver.of(registry);
  }

  @Bean
  @ConditionalOnBean(MeterRegistry.class)
  @ConditionalOnMissingBean
  static RateLimitMetrics trivetRateLimitMetrics() {
    return new RateLimitMetrics();
  }
}
