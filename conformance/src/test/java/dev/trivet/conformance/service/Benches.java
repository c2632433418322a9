package dev.trivet.conformance.service;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Hands out {@link Bench}es to the tests of one class: a fake of each service is started when it is
 * first asked for, put back to its start before each test, and stopped after the last.
 */
public final class Benches implements AfterEachCallback, AfterAllCallback {

  private record Running(Fake fake, VirtualTime time) {}

  private final Map<Service, Running> running = new LinkedHashMap<>();
  private final List<Bench> open = new ArrayList<>();

  /** A fake of a service in virtual time, as good as new. */
  public Bench of(Service service) {
    var found =
        running.computeIfAbsent(
            service,
            any -> {
              var time = new VirtualTime();
              return new Running(service.fake(options -> options.clock(time)), time);
            });
    found.time.reset();
    found.fake.reset();
    var bench = new Bench(service, found.fake, found.time);
    open.add(bench);
    return bench;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    open.forEach(Bench::close);
    open.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    running.values().forEach(one -> one.fake.close());
    running.clear();
  }
}
