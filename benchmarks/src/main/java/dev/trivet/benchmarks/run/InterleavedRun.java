package dev.trivet.benchmarks.run;

import dev.trivet.benchmarks.Contender;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * CPU and wall time of a call: one warm JVM for each contender, and they take turns of a quarter of
 * a second. What disturbs the machine for longer than that meets all of them alike.
 */
final class InterleavedRun {

  private static final int TURN_MILLIS = 250;

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
    var players = new ArrayList<Player>();
    try {
      for (var contender : contenders) {
        players.add(new Player(service, contender, method, server));
      }
      for (int i = 0; i < plan.warmups(); i++) {
        for (var player : players) {
          player.turn(1_000);
        }
      }
      for (int i = 0; i < plan.turns(); i++) {
        for (var player : players) {
          var times = player.turn(TURN_MILLIS);
          figures.add(player.name + " cpu", Double.parseDouble(times[0]));
          figures.add(player.name + " wall", Double.parseDouble(times[1]));
          figures.add(player.name + " bytes", Double.parseDouble(times[2]));
        }
      }
    } finally {
      for (var player : players) {
        player.process.destroy();
      }
    }
  }

  /** One contender in its JVM. */
  private static final class Player {

    private final String name;
    private final Process process;
    private final BufferedReader out;
    private final PrintWriter in;

    Player(String service, String contender, String method, String server) throws IOException {
      name = "turns " + method + " " + contender + " " + service;
      process = Child.start(Warm.JVM, "child.InterleavedChild", service, contender, method, server);
      out = process.inputReader();
      in = new PrintWriter(process.outputWriter(), true);
    }

    String[] turn(int millis) throws IOException {
      in.println(millis);
      var line = out.readLine();
      if (line == null) {
        throw new IllegalStateException(name + " has ended");
      }
      return line.split(" ", -1);
    }
  }
}
