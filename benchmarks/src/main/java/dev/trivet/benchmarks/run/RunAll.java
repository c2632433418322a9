package dev.trivet.benchmarks.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs everything and writes {@code RESULTS.md}, or runs a part and prints it. */
public final class RunAll {

  private RunAll() {}

  /**
   * Runs.
   *
   * @param args full, short or quick, and the folder to write to; items, incidents, teams, limiter
   *     or observers prints that part alone; against compares with the version in a third folder
   */
  public static void main(String[] args) throws Exception {
    if (List.of("items", "incidents", "teams").contains(args[0])) {
      pages(args[0]);
      return;
    }
    if (args[0].equals("limiter")) {
      System.out.println(Reservations.table());
      return;
    }
    if (args[0].equals("observers")) {
      observers();
      return;
    }
    if (args[0].equals("against")) {
      against(Path.of(args[2]));
      return;
    }
    var plan = Plan.of(args[0]);
    var figures = new Figures();
    jars(figures);
    try (var server = new ServerProcess(plan.rows())) {
      var fresh = new ColdStart(figures, server.url(), plan);
      fresh.starts();
      fresh.rows();
      fresh.virtualThreads();
      var warm = new Warm(figures, server.url(), plan);
      var turns = new InterleavedRun(figures, server.url(), plan);
      for (int round = 0; round < plan.rounds(); round++) {
        turns.round();
        warm.round();
      }
    }
    new Report(figures, plan).write(Path.of(args[1]));
  }

  private static void pages(String what) throws Exception {
    var plan = Plan.of("full");
    var figures = new Figures();
    try (var server = new ServerProcess(plan.rows())) {
      var turns = new InterleavedRun(figures, server.url(), plan);
      for (int round = 0; round < plan.rounds(); round++) {
        switch (what) {
          case "items" -> turns.items();
          case "incidents" -> turns.incidents();
          default -> turns.teams();
        }
      }
    }
    System.out.println(new Report(figures, plan).pageOnly(what));
  }

  private static void against(Path other) throws IOException {
    var plan = Plan.of("full");
    try (var server = new ServerProcess(plan.rows())) {
      System.out.println(new Comparison(server.url(), plan, other).table());
    }
  }

  private static void observers() throws Exception {
    var plan = Plan.of("full");
    var figures = new Figures();
    var warm = new Warm(figures, "none", plan);
    for (int round = 0; round < plan.rounds(); round++) {
      warm.observers();
    }
    for (var unit : List.of("wall", "bytes")) {
      System.out.println(unit + " " + figures.range("ObserverOverheadBench.none " + unit, 1, 1));
    }
  }

  private static void jars(Figures figures) throws Exception {
    for (var entry : Child.classPath().split(File.pathSeparator, -1)) {
      var file = Path.of(entry);
      var name = file.getFileName().toString();
      for (var artifact :
          List.of("trivet-core", "rollbar-client", "rootly-client", "honeybadger-client")) {
        if (name.startsWith(artifact) && name.endsWith(".jar")) {
          figures.add("jar " + artifact, (double) Files.size(file));
        }
      }
    }
  }
}
