package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.FakeRootly;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager.TestInjector;
import java.lang.reflect.Field;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The two classes of the recipe, used in the order in which Quarkus does. */
class QuarkusTest {

  /** Notes what is injected. */
  private static final class Fields implements TestInjector {
    private Object injected = "nothing";

    @Override
    public void injectIntoFields(Object value, Predicate<Field> where) {
      injected = value;
    }
  }

  @Test
  void resource_givesTheClientItsFakeAndResetsIt() {
    var resource = new QuarkusFakes();
    var clients = new QuarkusClients();
    try {
      var settings = resource.start();
      var client = clients.rootly(settings.get("rootly.base-url"), settings.get("rootly.api-key"));
      client.teams().create(TeamInput.of("left behind"));
      var fields = new Fields();
      resource.inject(fields);

      assertThat(fields.injected).isInstanceOf(FakeRootly.class);
      assertThat(client.teams().list()).isEmpty();
      clients.close(client);
    } finally {
      resource.stop();
    }
  }
}
