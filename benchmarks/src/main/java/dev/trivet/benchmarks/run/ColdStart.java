package dev.trivet.benchmarks.run;

import dev.trivet.benchmarks.Contender;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What only a fresh JVM shows: start, classes, long lists in little memory, virtual threads. */
final class ColdStart {

  private static final String CONNECTIONS = "64";

  private final Figures figures;
  private final String server;
  private final Plan plan;

  ColdStart(Figures figures, String server, Plan plan) {
    this.figures = figures;
    this.server = server;
    this.plan = plan;
  }

  void starts() throws IOException {
    var archive = Files.createTempDirectory("bench").resolve("trivet.jsa");
    Child.run(List.of("-XX:ArchiveClassesAtExit=" + archive), main("trivet"), server);
    var archived = List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xshare:auto");
    for (int i = 0; i < plan.starts(); i++) {
      for (var contender : Contender.NAMES) {
        var outcome = Child.run(List.of(), main(contender), server);
        figures.add("cold " + contender, outcome.millis());
        figures.add("after main " + contender, outcome.afterMain());
      }
      figures.add("cold archive trivet", Child.run(archived, main("trivet"), server).millis());
    }
    Files.deleteIfExists(archive);
    for (var contender : Contender.NAMES) {
      var log = Child.run(List.of("-Xlog:class+load"), main(contender), server);
      figures.add("classes " + contender, log.count("[class,load]"));
    }
  }

  private static String main(String contender) {
    return switch (contender) {
      case "typed" -> "child.ColdTypedBaseline";
      case "strings" -> "child.ColdStringsBaseline";
      default -> "child.ColdTrivet";
    };
  }

  void rows() {
    var rows = Integer.toString(plan.rows());
    var child = Child.run(List.of("-Xmx32m"), "child.Rows", server, "200000");
    for (var line : child.lines()) {
      var words = line.split(" ", -1);
      if (words.length == 2) {
        figures.add("rows " + words[0], Double.parseDouble(words[1]));
      }
      if (words.length == 3 && !words[0].equals(rows)) {
        throw new IllegalStateException("walked " + words[0] + " rows, not " + rows);
      }
    }
  }

  void virtualThreads() {
    var home = System.getenv("JAVA25_HOME");
    if (home == null || !Files.isDirectory(Path.of(home))) {
      return;
    }
    for (int round = 0; round < plan.rounds(); round++) {
      for (var contender : Contender.NAMES) {
        var command =
            Child.command(
                home, List.of(), "child.ManyThreads", server, contender, "10000", CONNECTIONS);
        var lines = Child.run(command).lines();
        int from = lines.size() - 3;
        figures.add("virtual " + contender + " wall", Double.parseDouble(lines.get(from)));
        figures.add("virtual " + contender + " cpu", Double.parseDouble(lines.get(from + 1)));
        figures.add("virtual " + contender + " threads", Double.parseDouble(lines.get(from + 2)));
      }
    }
  }
}
