package dev.trivet.spring;

import org.springframework.boot.actuate.endpoint.SanitizingFunction;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/**
 * Masks tokens in the actuator's endpoints, even if the application configures them to show values.
 */
@AutoConfiguration
@ConditionalOnClass(SanitizingFunction.class)
public final class SecretsAutoConfiguration {

  /** Called by Spring. */
  public SecretsAutoConfiguration() {}

  @Bean
  static SanitizingFunction trivetSanitizingFunction() {
    return data -> PropertyNames.isSecret(data.getKey()) ? data.withSanitizedValue() : data;
  }
}
