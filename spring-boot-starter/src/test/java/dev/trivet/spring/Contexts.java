package dev.trivet.spring;

import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Application contexts with what the starter configures, and nothing else. */
final class Contexts {

  private Contexts() {}

  static ApplicationContextRunner with(String... properties) {
    return new ApplicationContextRunner()
        .withConfiguration(
            AutoConfigurations.of(
                HoneybadgerAutoConfiguration.class,
                RollbarAutoConfiguration.class,
                RootlyAutoConfiguration.class,
                TrivetAutoConfiguration.class))
        .withPropertyValues(properties);
  }
}
