package dev.trivet.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * This version beside another one that was built in another folder: each call in turns with that of
 * the other and with the one by hand, and fresh JVMs of both, one after the other.
 */
final class Comparison {

  private static final String OURS = "now";
  private static final String OTHERS = "other";
  private static final String BY_HAND = "typed";
  private static final String CLASSES = "[class,load] dev.trivet.";
  private static final String OWN_CLASSES = CLASSES + "benchmarks.";

  private final Figures figures = new Figures();
  private final String server;
  private final Plan plan;
  private final String otherClassPath;
  private final String otherMain;
  private final StringBuilder text = new StringBuilder();

  /**
   * Prepares.
   *
   * @param server the address of the server
   * @param other the folder of the other version, built with its benchmarks
   */
  Comparison(String server, Plan plan, Path other) {
    this.server = server;
    this.plan = plan;
    this.otherClassPath = Child.classPath(other);
    // the program had a shorter name in the first version
    var child = "benchmarks/target/classes/dev/trivet/benchmarks/child/InterleavedChild.class";
    this.otherMain = Files.exists(other.resolve(child)) ? "child.InterleavedChild" : "child.Turns";
  }

  /** {@return the table of everything} */
  String table() throws IOException {
    line("| call | CPU, µs: other, now, ratio | to typed: other, now | allocation, kB |");
    line("|---|---|---|---|");
    for (var method : List.of("create", "page")) {
      for (var service : List.of("rootly", "rollbar", "honeybadger", "memory")) {
        for (int round = 0; round < plan.rounds(); round++) {
          turns(service, method);
        }
        row(service, method);
      }
    }
    line("");
    starts();
    return text.toString();
  }

  private void turns(String service, String method) throws IOException {
    try (var players = new Players(figures)) {
      var name = method + " " + service + " ";
      players.add(name + OTHERS, other(otherMain, service, "trivet", method, server));
      players.add(name + OURS, ours(service, "trivet", method));
      players.add(name + BY_HAND, ours(service, BY_HAND, method));
      players.play(plan);
    }
  }

  private Process ours(String service, String contender, String method) throws IOException {
    return Child.start(Warm.JVM, "child.InterleavedChild", service, contender, method, server);
  }

  private Process other(String main, String... args) throws IOException {
    return Child.start(Child.commandOf(otherClassPath, Warm.JVM, main, args));
  }

  private void row(String service, String method) {
    var name = method + " " + service + " ";
    var call =
        (method.equals("page") ? "page of 100 teams, " : "create a team, ")
            + (service.equals("memory") ? "rootly without the network" : service);
    line(
        "| %s | %s, %s, %s | %s, %s | %s |"
            .formatted(
                call,
                thousands(name + OTHERS + " cpu"),
                thousands(name + OURS + " cpu"),
                ratio(name + OURS, name + OTHERS),
                ratio(name + OTHERS, name + BY_HAND),
                ratio(name + OURS, name + BY_HAND),
                thousands(name + OURS + " bytes")));
  }

  private String thousands(String name) {
    return Figures.format(figures.median(name) / 1_000, 1);
  }

  private String ratio(String name, String floor) {
    return Figures.format(figures.ratio(name + " cpu", floor + " cpu"), 2);
  }

  private void starts() {
    for (int i = 0; i < plan.starts(); i++) {
      cold(OTHERS, otherClassPath);
      cold(OURS, Child.classPath());
    }
    line("| a fresh JVM with one call | other | now |");
    line("|---|---|---|");
    for (var figure : List.of("wall, ms", "classes", "classes of the SDK")) {
      line(
          "| %s | %s | %s |"
              .formatted(
                  figure,
                  Figures.format(figures.median(OTHERS + figure), 0),
                  Figures.format(figures.median(OURS + figure), 0)));
    }
  }

  private void cold(String name, String classPath) {
    var plain = Child.run(command(classPath, List.of()));
    figures.add(name + "wall, ms", plain.millis());
    if (!figures.has(name + "classes")) {
      var log = Child.run(command(classPath, List.of("-Xlog:class+load:stdout:tags")));
      figures.add(name + "classes", log.count("[class,load]"));
      figures.add(name + "classes of the SDK", log.count(CLASSES) - log.count(OWN_CLASSES));
    }
  }

  private List<String> command(String classPath, List<String> options) {
    return Child.commandOf(classPath, options, "child.ColdTrivet", server);
  }

  private void line(String words) {
    text.append(words).append('\n');
  }
}
