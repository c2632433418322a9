package dev.trivet.examples;

import dev.trivet.testkit.FakeRootly;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

// region: quarkus-fakes
public class QuarkusFakes implements QuarkusTestResourceLifecycleManager {

  private final FakeRootly fake = FakeRootly.start();

  @Override
  public Map<String, String> start() {
    return Map.of("rootly.base-url", fake.baseUrl(), "rootly.api-key", fake.token());
  }

  @Override
  public void inject(TestInjector injector) {
    fake.reset(); // before each test
    injector.injectIntoFields(fake, new TestInjector.MatchesType(FakeRootly.class));
  }

  @Override
  public void stop() {
    fake.close();
  }
}
// endregion
