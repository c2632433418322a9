package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** Offboarding in this process, under a virtual clock, with a journal in a folder of its own. */
abstract class OffboardFixture {

  static final String NOOR = "NOOR@example.com";

  /** What the program changes for Noor: 9 holdings, 4 memberships. */
  static final int CHANGES = 13;

  final VirtualTime time = new VirtualTime();
  RunningFakes fakes = RunningFakes.start(time).seed();
  @TempDir Path folder;

  @AfterEach
  void stop() {
    fakes.close();
  }

  /** Fakes as they were before anything was changed. */
  final void startAnew() {
    fakes.close();
    fakes = RunningFakes.start(time).seed();
  }

  final Cli.Ended run(String person, String... more) {
    return answered(new StringReader(""), person, more);
  }

  final Cli.Ended answered(Reader answers, String person, String... more) {
    return Cli.here(fakes.environment(), time, answers, arguments(person, more));
  }

  final String[] arguments(String person, String... more) {
    var arguments = new ArrayList<>(List.of("offboard", "--person", person));
    arguments.addAll(List.of(more));
    if (!arguments.contains("--journal")) {
      arguments.addAll(List.of("--journal", journal().toString()));
    }
    return arguments.toArray(String[]::new);
  }

  final Path journal() {
    return folder.resolve("journal");
  }

  final long confirmed(Path journal) throws Exception {
    return Files.readAllLines(journal).stream()
        .filter(line -> line.contains("\"event\":\"confirmed\""))
        .count();
  }

  final List<String> access(String email) {
    var audit = Cli.here(fakes.environment(), time, "audit", "--person", email, "--format", "csv");
    return audit.code(0).out().lines().skip(1).toList();
  }

  /** Nothing can be found any more, and nothing is to be changed. */
  final void assertGone(String person) {
    var plan = run(person, "--dry-run").code(0);
    assertThat(plan.out()).doesNotContain("HOLDS").doesNotContain("  remove");
  }

  final RootlyClient rootly() {
    var rootly = fakes.get(FakeRootly.class);
    return RootlyClient.builder().baseUrl(rootly.baseUrl()).apiKey(rootly.token()).build();
  }
}
