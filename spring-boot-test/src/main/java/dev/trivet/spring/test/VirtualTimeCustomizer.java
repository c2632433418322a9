package dev.trivet.spring.test;

import dev.trivet.core.ClientBuilder;
import dev.trivet.spring.TrivetClientCustomizer;
import dev.trivet.testkit.time.VirtualTime;
import org.springframework.core.Ordered;

/**
 * Gives clients the clock of the fakes; customizers of the application come later and may replace
 * it.
 */
record VirtualTimeCustomizer(VirtualTime time) implements TrivetClientCustomizer, Ordered {

  @Override
  public void customize(ClientBuilder<?> builder) {
    builder.configure(config -> config.clock(time).sleeper(time::sleep));
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
