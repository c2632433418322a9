package dev.trivet.examples;

import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.items.ItemQuery;
import dev.trivet.rollbar.items.ItemStatus;
import dev.trivet.rollbar.items.ItemUpdate;
import dev.trivet.testkit.FakeRollbar;
import java.util.List;
import java.util.Map;

/**
 * How to resolve all items that a filter finds.
 *
 * <p>Uses a fake in this process; with {@code --live} the project of {@code ROLLBAR_PROJECT_TOKEN}.
 */
public final class ResolveItems {

  private ResolveItems() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    if (List.of(arguments).contains("--live")) {
      try (var rollbar = RollbarClient.fromEnv()) {
        print(rollbar);
      }
      return;
    }
    try (var fake = FakeRollbar.start()) {
      var project = fake.project(fake.addProject("checkout"));
      for (var environment : List.of("staging", "staging", "production")) {
        project.addItem(Map.of("title", "Timeout of the gateway", "environment", environment));
      }
      try (var rollbar =
          RollbarClient.builder().baseUrl(fake.baseUrl()).projectToken(project.token()).build()) {
        print(rollbar);
      }
    }
  }

  private static void print(RollbarClient rollbar) {
    System.out.println(resolve(rollbar, "staging", "timeout", "1.4.2") + " items resolved");
  }

  static long resolve(RollbarClient rollbar, String environment, String text, String version) {
    // region: resolve-items
    var active = ItemQuery.all().status(ItemStatus.ACTIVE).environment(environment).search(text);
    var resolved =
        ItemUpdate.builder().status(ItemStatus.RESOLVED).resolvedInVersion(version).build();
    // what is resolved leaves the list: drain(..) leaves none out, as walking the pages would
    return rollbar.items().list(active).drain(item -> rollbar.items().update(item.id(), resolved));
    // endregion
  }
}
