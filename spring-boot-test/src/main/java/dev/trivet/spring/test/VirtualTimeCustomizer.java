package dev.trivet.spring.test;

import dev.trivet.core.ClientBuilder;
import dev.trivet.spring.TrivetClientCustomizer;
import dev.trivet.testkit.time.VirtualTime;
import org.springframework.core.Ordered;

/** Lets clients live in the time of the fakes, unless a customizer of the application objects. */
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
