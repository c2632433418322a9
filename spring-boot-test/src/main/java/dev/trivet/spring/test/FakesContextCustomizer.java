package dev.trivet.spring.test;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Set;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.util.StringUtils;

/**
 * Starts fakes for a context that is about to be refreshed. Equal ones share a context: what is
 * compared is which fakes there are.
 *
 * @param types the fakes to start
 */
record FakesContextCustomizer(Set<Class<? extends Fake>> types) implements ContextCustomizer {

  @Override
  public void customizeContext(
      ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
    var beans = (DefaultListableBeanFactory) context.getBeanFactory();
    var time = new VirtualTime();
    var fakes = new ArrayList<Fake>();
    var properties = new HashMap<String, Object>();
    for (var service : FakeService.of(types)) {
      var fake = service.start(time, properties);
      fakes.add(fake);
      beans.registerSingleton(
          StringUtils.uncapitalizeAsProperty(service.type().getSimpleName()), fake);
    }
    // first of all: a test that asks for fakes must not call a real service
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("trivetFakes", properties));
    var running = new RunningFakes(time, fakes);
    beans.registerSingleton("trivetRunningFakes", running);
    beans.registerDisposableBean("trivetRunningFakes", running::close);
    beans.registerSingleton("trivetVirtualTime", time);
    beans.registerSingleton("trivetVirtualTimeCustomizer", new VirtualTimeCustomizer(time));
  }
}
