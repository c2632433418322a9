package dev.trivet.testkit.internal.rootly;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.internal.FakeContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  private static List<Map<String, String>> table(String name) {
    try {
      var lines = Files.readAllLines(Path.of("..", "facts", "rootly", name + ".tsv"));
      var head = lines.get(0).split("\t", -1);
      var rows = new ArrayList<Map<String, String>>();
      for (var line : lines.subList(1, lines.size())) {
        var cells = line.split("\t", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < head.length; i++) {
          row.put(head[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Map<String, String> operations() {
    var typed =
        table("status").stream()
            .filter(row -> row.get("state").equals("typed"))
            .map(row -> row.get("name"))
            .collect(Collectors.toSet());
    return table("operations").stream()
        .filter(row -> typed.contains(row.get("name")))
        .collect(
            Collectors.toMap(
                row -> row.get("name"),
                row -> plain(row.get("method") + " " + row.get("path").substring(1))));
  }

  /** Placeholders may have any name. */
  private static String plain(String route) {
    return route.replaceAll("\\{\\w+}", "{}");
  }

  private static Set<String> routes() {
    var context = new FakeContext(Clock.systemUTC(), () -> Duration.ZERO, (here, there) -> here);
    return new RootlyService(context)
        .routes().all().stream()
            .map(RootlyOperationsTest::plain)
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
