package dev.trivet.spring.health;

import dev.trivet.core.ServiceClient;
import dev.trivet.spring.HoneybadgerAutoConfiguration;
import dev.trivet.spring.RollbarAutoConfiguration;
import dev.trivet.spring.RootlyAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Creates the health indicators of the services, for Spring Boot 4. */
@AutoConfiguration(
    after = {
      HoneybadgerAutoConfiguration.class,
      RollbarAutoConfiguration.class,
      RootlyAutoConfiguration.class
    })
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("trivet")
@ConditionalOnBean(ServiceClient.class)
public final class Boot4HealthAutoConfiguration {

  /** Called by Spring. */
  public Boot4HealthAutoConfiguration() {}

  @Bean
  static HealthRecorder trivetHealthRecorder() {
    return new HealthRecorder(Clock.systemUTC());
  }

  @Bean
  HealthContributor trivetHealthContributor(
      HealthRecorder recorder, ObjectProvider<ServiceClient> clients) {
    return CompositeHealthContributor.fromMap(
        recorder.of(clients.stream()), health -> (HealthIndicator) () -> toHealth(health.get()));
  }

  private static Health toHealth(ServiceHealth health) {
    return Health.status(health.state().name()).withDetails(health.details()).build();
  }
}
