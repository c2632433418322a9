package consumer;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fakes, started before the application. */
public class FakesResource implements QuarkusTestResourceLifecycleManager {

  private final Map<String, Fake> fakes = new LinkedHashMap<>();

  @Override
  public Map<String, String> start() {
    fakes.put("rollbar", FakeRollbar.start());
    fakes.put("rootly", FakeRootly.start());
    fakes.put("honeybadger", FakeHoneybadger.start());
    var settings = new LinkedHashMap<String, String>();
    fakes.forEach(
        (service, fake) -> {
          settings.put(service + ".url", fake.baseUrl());
          settings.put(service + ".token", fake.token());
        });
    return settings;
  }

  @Override
  public void stop() {
    fakes.values().forEach(Fake::close);
  }
}
