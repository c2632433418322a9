package dev.trivet.spring;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.limit.RateLimiter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Creates the beans that the clients of all services need. */
@AutoConfiguration
public final class TrivetAutoConfiguration {

  /** Called by Spring. */
  public TrivetAutoConfiguration() {}

  @Bean
  static PropertiesCheck trivetPropertiesCheck(Environment environment) {
    return new PropertiesCheck(environment);
  }

  @Bean
  SharedSetup trivetSharedSetup(
      ObjectProvider<ApiObserver> observers,
      ObjectProvider<RateLimiter> rateLimiter,
      ObjectProvider<TrivetClientCustomizer> customizers) {
    return new SharedSetup(observers, rateLimiter, customizers);
  }
}
