package dev.trivet.benchmarks.run;

import dev.trivet.benchmarks.Contender;
import java.io.IOException;
import java.util.List;

/**
 * CPU and wall time of a call: one warm JVM for each contender, and they take turns of a quarter of
 * a second. What disturbs the machine for longer than that meets all of them alike.
 */
final class InterleavedRun {

  private final Figures figures;
  private final String server;
  private final Plan plan;

  InterleavedRun(Figures figures, String server, Plan plan) {
    this.figures = figures;
    this.server = server;
    this.plan = plan;
  }

  void round() throws IOException {
    for (var method : List.of("create", "page")) {
      for (var service : Contender.SERVICES) {
        measure(service, method, Contender.NAMES);
      }
      measure("memory", method, Contender.NAMES);
    }
    items();
    incidents();
  }

  /** A page of items, which has many members, beside the same page by hand. */
  void items() throws IOException {
    measure("items", "page", List.of("trivet", "typed"));
  }

  /** A page of incidents, which have other resources in them, beside the same page by hand. */
  void incidents() throws IOException {
    measure("incidents", "page", List.of("trivet", "typed"));
  }

  /**
   * A page of teams of every service beside the same page by hand; the smallest without the network
   * as well, which hides what the SDK itself takes.
   */
  void teams() throws IOException {
    for (var service : Contender.SERVICES) {
      measure(service, "page", List.of("trivet", "typed"));
    }
    measure("rollbar-memory", "page", List.of("trivet", "typed"));
  }

  private void measure(String service, String method, List<String> contenders) throws IOException {
    try (var players = new Players(figures)) {
      for (var contender : contenders) {
        players.add(
            "turns " + method + " " + contender + " " + service,
            Child.start(Warm.JVM, "child.InterleavedChild", service, contender, method, server));
      }
      players.play(plan);
    }
  }
}
