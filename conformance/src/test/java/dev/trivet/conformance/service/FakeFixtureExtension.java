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
 * Hands out {@link FakeFixture}s to the tests of one class: a fake of each service is started when
 * it is first asked for, reset before each test, and stopped after the last.
 */
public final class FakeFixtureExtension implements AfterEachCallback, AfterAllCallback {

  private record Running(Fake fake, VirtualTime time) {}

  private final Map<Service, Running> running = new LinkedHashMap<>();
  private final List<FakeFixture> open = new ArrayList<>();

  /** A fake of a service in virtual time, as if it had just been started. */
  public FakeFixture of(Service service) {
    var found =
        running.computeIfAbsent(
            service,
            any -> {
              var time = new VirtualTime();
              return new Running(service.fake(options -> options.clock(time)), time);
            });
    found.time.reset();
    found.fake.reset();
    var fixture = new FakeFixture(service, found.fake, found.time);
    open.add(fixture);
    return fixture;
  }

  @Override
  public void afterEach(ExtensionContext context) {
    open.forEach(FakeFixture::close);
    open.clear();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    running.values().forEach(one -> one.fake().close());
    running.clear();
  }
}
