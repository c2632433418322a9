package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands about people in a file or on standard input. */
@Timeout(120)
class PeopleFromTest {

  private static final List<String> ONBOARD =
      List.of("onboard", "--team", "Payments", "--project", "checkout");

  private final VirtualTime time = new VirtualTime();
  private final RunningFakes fakes = RunningFakes.start(time).seed();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    fakes.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"onboard --team A --project B", "audit", "offboard --yes", "offboard --dry-run"})
  void command_whenALineIsWrong_sendsNothing(String command) throws IOException {
    var file = people("ada@example.com", "nobody");
    var ended = run("", List.of(command.split(" ")), "--people-from", file).code(2);

    assertThat(ended.err()).contains(file + ": not one e-mail address: line 2");
    assertNothingSent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"onboard --team A --project B", "offboard --yes"})
  void command_withNobody_saysWhatIsMissing(String command) {
    assertThat(run("", List.of(command.split(" "))).code(2).err())
        .contains("nobody is named: use --person or --people-from");
    assertNothingSent();
  }

  @Test
  void command_whenTheFileCannotBeRead_saysWhy() {
    var missing = folder.resolve("missing").toString();

    assertThat(run("", List.of("audit"), "--people-from", missing).code(2).err())
        .contains("cannot read " + missing + ": no such file or folder");
  }

  @Test
  void command_whenAFileIsNotUtf8_namesTheLine() throws IOException {
    var latin =
        Files.write(
            folder.resolve("latin"), "josé@example.com".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(run("", List.of("audit"), "--people-from", latin.toString()).code(2).err())
        .contains(latin + ": not one e-mail address: line 1");
  }

  @Test
  void audit_ofAList_reportsThemAndSaysWhoIsUnknown() {
    var ended =
        run(
            "pia@example.com\nnobody@example.com\nPIA@example.com\nnoor@example.com\n",
            List.of("audit", "--format", "csv"),
            "--people-from",
            "-");

    assertThat(ended.code(3).out().lines().skip(1).map(line -> line.split(",")[0]).distinct())
        .containsExactly("noor@example.com", "pia@example.com");
    assertThat(ended.err())
        .contains("standard input: pia@example.com is in lines 1, 3")
        .contains("1 of 3 people are not on Rollbar, Rootly, Honeybadger:\n  nobody@example.com\n");
  }

  @Test
  void onboard_ofDozens_countsThoseWithNothingToSay() {
    var all =
        IntStream.range(0, 40)
            .mapToObj("person-%d@example.com"::formatted)
            .collect(Collectors.joining("\n", "nobody@example.com\n", "\n"));
    var on = new ArrayList<>(ONBOARD);
    on.addAll(List.of("--on", "rollbar,honeybadger", "--people-from", "-"));
    var plan = run(all, on, "--dry-run").code(0);
    var done = run(all, on).code(0);
    var again = run(all, on, "--json").code(0);

    assertThat(plan.out().lines().filter(line -> line.contains("person-"))).isEmpty();
    assertThat(plan.out()).containsPattern("Rollbar +41 members +missing +POST ");
    assertThat(done.out())
        .hasLineCount(7)
        .containsPattern("Rollbar +41 members +done")
        .containsPattern("Honeybadger +41 members +done");
    assertThat(JsonValue.parse(again.out()).get("steps").orElseThrow().elements()).hasSize(4 + 82);
  }

  @Test
  void offboard_fromStandardInput_demandsThatNobodyIsAsked() {
    assertThat(run("noor@example.com\n", List.of("offboard"), "--people-from", "-").code(2).err())
        .contains("no question can be asked: add --yes or --dry-run");
    assertNothingSent();
  }

  @Test
  void offboard_ofAList_namesThoseWhoNeedSomething() throws IOException {
    var list = people("pia@example.com", "nobody@example.com", "noor@example.com");
    var dry = run("", List.of("offboard", "--dry-run"), "--people-from", list).code(3);

    assertThat(dry.err()).contains("noor@example.com (3 of 3)");
    assertThat(dry.out())
        .containsPattern("\n2 of 3 people as requested\nPERSON +RESULT\nnobody@example.com +");
    var json = run("", List.of("offboard", "--dry-run", "--json"), "--people-from", list).code(3);
    assertThat(JsonValue.parse(json.out()).get("people").orElseThrow().elements())
        .extracting(plan -> plan.get("person").flatMap(JsonValue::asText).orElseThrow())
        .containsExactly("pia@example.com", "nobody@example.com", "noor@example.com");
    assertThat(Cli.writes(fakes)).isEmpty();
  }

  /** Real processes, because the journals are in the current folder. */
  @Test
  void offboard_ofAList_keepsAJournalForEach() throws Exception {
    try (var real = RunningFakes.start(Clock.systemUTC()).seed()) {
      var list = people("pia@example.com", "noor@example.com");
      var command = new String[] {"offboard", "--yes", "--people-from", list};
      var first = Cli.process(real.environment(), folder, command).code(0);

      assertThat(first.out()).contains("2 of 2 people as requested");
      assertThat(folder.resolve("offboard-pia@example.com.jsonl")).isNotEmptyFile();
      assertThat(folder.resolve("offboard-noor@example.com.jsonl")).isNotEmptyFile();
      assertThat(Cli.writes(real)).isNotEmpty().doesNotHaveDuplicates();
    }
  }

  @Test
  void offboard_ofAList_hasNoPlaceForOneJournal() throws IOException {
    var list = people("pia@example.com", "noor@example.com");

    assertThat(
            run("", List.of("offboard", "--yes", "--journal", "j"), "--people-from", list)
                .code(2)
                .err())
        .contains("--journal is for one person");
    assertNothingSent();
  }

  private void assertNothingSent() {
    assertThat(fakes.get(FakeRollbar.class).requests()).isEmpty();
    assertThat(fakes.get(FakeRootly.class).requests()).isEmpty();
    assertThat(fakes.get(FakeHoneybadger.class).requests()).isEmpty();
  }

  private String people(String... lines) throws IOException {
    return Files.write(folder.resolve("people.txt"), List.of(lines)).toString();
  }

  private Cli.Ended run(String input, List<String> command, String... more) {
    var arguments = new ArrayList<>(command);
    arguments.addAll(List.of(more));
    var in = new StringReader(input);
    return Cli.here(fakes.environment(), time, in, arguments.toArray(String[]::new));
  }
}
