package dev.trivet.spring.health;

import dev.trivet.core.ServiceClient;
import dev.trivet.spring.HoneybadgerAutoConfiguration;
import dev.trivet.spring.RollbarAutoConfiguration;
import dev.trivet.spring.RootlyAutoConfiguration;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.autoconfigure.health.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.actuate.health.CompositeHealthContributor;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Creates the health indicators of the services, for Spring Boot 3. */
@AutoConfiguration(
    after = {
      HoneybadgerAutoConfiguration.class,
      RollbarAutoConfiguration.class,
      RootlyAutoConfiguration.class
    })
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnEnabledHealthIndicator("trivet")
@ConditionalOnBean(ServiceClient.class)
public final class Boot3HealthAutoConfiguration {

  /** Called by Spring. */
  public Boot3HealthAutoConfiguration() {}

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
