package dev.trivet.benchmarks.run;

import dev.trivet.benchmarks.Contender;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Writes the table. */
final class Report {

  private final Figures figures;
  private final Plan plan;
  private final StringBuilder text = new StringBuilder();

  Report(Figures figures, Plan plan) {
    this.figures = figures;
    this.plan = plan;
  }

  void write(Path folder) throws IOException {
    line("# What a call costs");
    line("");
    line(
        "Written by `./mvnw -q -Pbenchmarks -pl benchmarks -am verify`; what was tried is at the end, from");
    line("[NOTES.md](NOTES.md). **Typed** and **strings** are by hand, with OkHttp and Jackson:");
    line("one reads into records with the Java types of our models, the other into strings only.");
    line(
        "Ranges are minimum - **median** - maximum over the rounds, for CPU and wall time over the");
    line("turns that contenders take side by side; a ratio is the median of the ratios of those.");
    line("CPU is that of the process with its collector, without the JIT compiler's threads.");
    line("");
    line(machine());
    line("");
    calls("create", "Create one team", 1.05, 1.10, 1.10, 1.15);
    calls("page", "Read a page of 100 teams", 0.80, 1.20, 0.70, 1.90);
    items();
    incidents();
    starts();
    others();
    var notes = folder.resolve("NOTES.md");
    if (Files.exists(notes)) {
      text.append(Files.readString(notes));
    }
    Files.writeString(folder.resolve("RESULTS.md"), text);
  }

  /** {@return the tables of one kind of page alone: items, incidents or teams} */
  String pageOnly(String what) throws IOException {
    line(machine());
    line("");
    switch (what) {
      case "items" -> items();
      case "incidents" -> incidents();
      default -> teams();
    }
    return text.toString();
  }

  private void items() {
    page("items", "Read a page of 100 items of Rollbar", 1.0, 1.0);
  }

  private void incidents() {
    page("incidents", "Read a page of 100 incidents of Rootly", 0.80, 0.70);
  }

  private void teams() {
    for (var service : Contender.SERVICES) {
      page(service, "Read a page of 100 teams of " + service, 1.0, 1.1);
    }
    page("rollbar-memory", "The page of rollbar without the network", 1.0, 1.1);
  }

  private void page(String name, String title, double cpu, double bytes) {
    line("## " + title);
    line("");
    line("| figure | Trivet | typed | to typed (goal) |");
    line("|---|---|---|---|");
    row(name, "CPU, µs", " cpu", cpu);
    row(name, "allocation, kB", " bytes", bytes);
    row(name, "wall, µs", " wall", Double.NaN);
    line("");
  }

  private void row(String name, String what, String figure, double goal) {
    var ours = "turns page trivet " + name + figure;
    var typed = "turns page typed " + name + figure;
    line(
        "| "
            + String.join(
                " | ",
                what,
                figures.range(ours, 1_000, 1),
                figures.range(typed, 1_000, 1),
                goal(figures.ratio(ours, typed), goal))
            + " |");
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private String machine() throws IOException {
    var info = Path.of("/proc/cpuinfo");
    var model =
        Files.exists(info)
            ? Files.readAllLines(info).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElse("unknown processor")
            : System.getProperty("os.arch");
    return "%s, %d cores, %s, JDK %s, %s, %d rounds, %d cold starts each; load average %.1f at the end."
        .formatted(
            model,
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            Runtime.version(),
            LocalDate.now(ZoneOffset.UTC),
            plan.rounds(),
            plan.starts(),
            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private void calls(String method, String title, double... goals) {
    line("## " + title);
    line("");
    line("| service | figure | Trivet | typed | strings | to typed (goal) | to strings (goal) |");
    line("|---|---|---|---|---|---|---|");
    var turns = "turns " + method;
    for (var service : Contender.SERVICES) {
      var of = " " + service;
      table(service, "CPU, µs", turns, of + " cpu", goals[0], goals[1]);
      table(service, "allocation, kB", "CallBench." + method, of + " bytes", goals[2], goals[3]);
      table(service, "wall, µs", turns, of + " wall", Double.NaN, Double.NaN);
    }
    table("rootly", "CPU without network, µs", turns, " memory cpu", goals[0], goals[1]);
    var decode = "DecodeBench." + method;
    table("rootly", "allocation without network, kB", decode, " bytes", goals[2], goals[3]);
    line("");
  }

  private void table(
      String service, String what, String bench, String rest, double toTyped, double toStrings) {
    var ours = bench + " trivet" + rest;
    var typed = bench + " typed" + rest;
    var strings = bench + " strings" + rest;
    line(
        "| "
            + String.join(
                " | ",
                service,
                what,
                figures.range(ours, 1_000, 1),
                figures.range(typed, 1_000, 1),
                figures.range(strings, 1_000, 1),
                goal(figures.ratio(ours, typed), toTyped),
                goal(figures.ratio(ours, strings), toStrings))
            + " |");
  }

  private static String goal(double ratio, double goal) {
    var shown = Figures.format(ratio, 2);
    if (Double.isNaN(goal)) {
      return shown;
    }
    return shown + (ratio <= goal ? " (≤ " : " (**missed** ≤ ") + Figures.format(goal, 2) + ")";
  }

  private void starts() {
    line("## A fresh JVM, from its start to its end, with one call in between");
    line("");
    line("| figure | Trivet | typed | strings | to typed (goal) | to strings (goal) |");
    line("|---|---|---|---|---|---|");
    fresh("wall, ms", "cold ", 1.05, 1.08);
    line(
        "| wall with an AppCDS archive, ms | "
            + figures.range("cold archive trivet", 1, 0)
            + " | | | | "
            + goal(figures.ratio("cold archive trivet", "cold strings"), 0.70)
            + " |");
    fresh("alive after main ends, ms (goal < 100)", "after main ", Double.NaN, Double.NaN);
    line(
        "| classes loaded | "
            + Contender.NAMES.stream()
                .map(name -> Figures.format(figures.median("classes " + name), 0))
                .reduce((a, b) -> a + " | " + b)
                .orElse("")
            + " | "
            + more("typed")
            + " | "
            + more("strings")
            + " (≤ +250) |");
    line("");
  }

  private String more(String floor) {
    return "+"
        + Figures.format(figures.median("classes trivet") - figures.median("classes " + floor), 0);
  }

  private void fresh(String what, String name, double toTyped, double toStrings) {
    line(
        "| "
            + String.join(
                " | ",
                what,
                figures.range(name + "trivet", 1, 0),
                figures.range(name + "typed", 1, 0),
                figures.range(name + "strings", 1, 0),
                goal(figures.ratio(name + "trivet", name + "typed"), toTyped),
                goal(figures.ratio(name + "trivet", name + "strings"), toStrings))
            + " |");
  }

  private void others() {
    line("## The rest");
    line("");
    line("| figure | value | goal |");
    line("|---|---|---|");
    value(
        "rate limiter + retry rule + no observer, ns",
        figures.range("LimiterOverheadBench.all wall", 1, 0),
        "≤ 300");
    value("the same, bytes", figures.range("LimiterOverheadBench.all bytes", 1, 0), "0");
    value(
        "the same with two looks at the clock, ns",
        figures.range("LimiterOverheadBench.allWithClock wall", 1, 0),
        "");
    value(
        "the same with two looks at the clock, bytes",
        figures.range("LimiterOverheadBench.allWithClock bytes", 1, 0),
        "");
    value(
        "all events of a call without observers, ns",
        figures.range("ObserverOverheadBench.none wall", 1, 1),
        "≤ 5");
    value("the same, bytes", figures.range("ObserverOverheadBench.none bytes", 1, 0), "0");
    for (int rows = 10_000; rows <= plan.rows(); rows *= 10) {
      value(
          String.format(Locale.ROOT, "%,d rows with -Xmx32m, ns per row", rows),
          figures.range("rows " + rows, 1, 0),
          "flat");
    }
    crowd("64 threads on one client, CPU per call, µs", "ConcurrencyBench.create", " cpu");
    crowd("64 threads on one client, allocation per call, kB", "ConcurrencyBench.create", " bytes");
    if (figures.has("virtual trivet cpu")) {
      crowd("10,000 virtual threads (JDK 25), CPU per call, µs", "virtual", " cpu");
      crowd("10,000 virtual threads (JDK 25), wall per call, µs", "virtual", " wall");
      value(
          "10,000 virtual threads: platform threads at most",
          figures.range("virtual trivet threads", 1, 0),
          "");
    }
    jars();
    line("");
  }

  private void value(String what, String measured, String goal) {
    line("| " + what + " | " + measured + " | " + goal + " |");
  }

  private void crowd(String what, String bench, String figure) {
    value(
        what,
        "%s; typed %s, strings %s; to typed %s, to strings %s"
            .formatted(
                figures.range(bench + " trivet" + figure, 1_000, 1),
                figures.range(bench + " typed" + figure, 1_000, 1),
                figures.range(bench + " strings" + figure, 1_000, 1),
                Figures.format(
                    figures.ratio(bench + " trivet" + figure, bench + " typed" + figure), 2),
                Figures.format(
                    figures.ratio(bench + " trivet" + figure, bench + " strings" + figure), 2)),
        "");
  }

  private void jars() {
    double all = 0;
    for (var name :
        List.of("trivet-core", "rollbar-client", "rootly-client", "honeybadger-client")) {
      var size = figures.median("jar " + name);
      all += size;
      value("jar of " + name + ", kB", Figures.format(size / 1_000, 0), "");
    }
    value("jars of core and the three clients, kB", Figures.format(all / 1_000, 0), "≤ 3,800");
  }
}
