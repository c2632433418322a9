package dev.trivet.testkit.internal.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.internal.FakeContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The routes of the fake beside the inventory of operations. Every operation that the SDK has is
 * served or left out for a reason, and no route is an invention.
 */
class RootlyOperationsTest {
  /** Operations that the SDK has and the fake does not serve, with the reason. */
  private static final Map<String, String> LEFT_OUT = Map.of();

  private static Map<String, String> operations() {
    return Inventory.operations().stream()
        .collect(Collectors.toMap(row -> row.get("name"), Inventory::route));
  }

  private static Set<String> routes() {
    var context = new FakeContext(Clock.systemUTC(), () -> Duration.ZERO, (here, there) -> here);
    return new RootlyService(context)
        .routes().all().stream()
            .map(Inventory::plain)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void operation_whenTheSdkHasIt_isServedOrLeftOutForAReason() {
    var routes = routes();
    var missing = new TreeSet<String>();
    operations()
        .forEach(
            (name, route) -> {
              if (!routes.contains(route)) {
                missing.add(name);
              }
            });

    assertThat(missing).isEqualTo(new TreeSet<>(LEFT_OUT.keySet()));
    assertThat(LEFT_OUT.values()).noneMatch(String::isBlank);
  }

  @Test
  void route_isThatOfAnOperation() {
    var known = new TreeSet<>(operations().values());

    assertThat(known).hasSizeGreaterThan(500).containsAll(routes());
  }
}
