package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.server.RunningFakes;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a run that was killed, or could not write its journal, leaves to the next one. */
@Timeout(120)
class OffboardJournalTest extends OffboardFixture {

  private static final String HALT = "TRIVET_HALT_AFTER_JOURNAL_LINES";

  /** One line begins the run, two are written for each change, one ends it. */
  private static final int LINES = 2 + 2 * CHANGES;

  @Test
  void offboard_whenOneServiceIsDown_doesTheOthersAndTheNextRunFinishes() {
    var broken = Cli.with(fakes.environment(), "HONEYBADGER_BASE_URL", "http://127.0.0.1:9");
    var first = Cli.here(broken, time, arguments(NOOR, "--yes")).code(1);
    assertThat(first.err().lines().filter(line -> line.startsWith("Honeybadger: "))).isNotEmpty();

    assertThat(run(NOOR, "--yes").code(0).err()).contains("resuming the unfinished run");
    assertThat(Cli.writes(fakes)).hasSize(CHANGES).doesNotHaveDuplicates();
  }

  @Test
  void offboard_stoppedAfterEachJournalLine_isFinishedByTheNextRun() throws Exception {
    for (int lines = 1; lines <= LINES; lines++) {
      var journal = folder.resolve("stopped-after-" + lines);
      var arguments = arguments(NOOR, "--yes", "--journal", journal.toString());
      var halting = Cli.with(fakes.environment(), HALT, Integer.toString(lines));
      assertThatThrownBy(() -> Cli.here(halting, time, arguments)).isInstanceOf(Cli.Halted.class);
      var confirmed = confirmed(journal);
      var before = Cli.writes(fakes);

      Cli.here(fakes.environment(), time, arguments).code(0);

      assertThat(Cli.writes(fakes))
          .as("stopped after line %d", lines)
          .hasSize(CHANGES)
          .doesNotHaveDuplicates()
          .containsAll(before);
      assertThat((long) before.size()).isGreaterThanOrEqualTo(confirmed);
      assertThat(confirmed(journal)).isEqualTo(CHANGES);
      assertGone(NOOR);
      startAnew();
    }
  }

  /** Real processes, which really die: before the first change, during one, between two. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, LINES / 2})
  void offboard_killedAfterAJournalLine_isFinishedByTheNextRun(int lines) throws Exception {
    try (var real = RunningFakes.start(Clock.systemUTC()).seed()) {
      var halting = Cli.with(real.environment(), HALT, Integer.toString(lines));
      Cli.process(halting, folder, arguments(NOOR, "--yes")).code(137);
      Cli.process(real.environment(), folder, arguments(NOOR, "--yes")).code(0);

      assertThat(Cli.writes(real)).hasSize(CHANGES).doesNotHaveDuplicates();
      assertThat(confirmed(journal())).isEqualTo(CHANGES);
    }
  }

  private void stopAfter(int lines) {
    var halting = Cli.with(fakes.environment(), HALT, Integer.toString(lines));
    assertThatThrownBy(() -> Cli.here(halting, time, arguments(NOOR, "--yes")))
        .isInstanceOf(Cli.Halted.class);
  }

  @Test
  void offboard_whenTheLastLineIsTorn_dropsIt() throws Exception {
    stopAfter(3);
    Files.writeString(journal(), "{\"event\":\"wri", StandardOpenOption.APPEND);

    run(NOOR, "--yes").code(0);
    assertThat(Files.readAllLines(journal()))
        .allSatisfy(line -> assertThat(JsonValue.parse(line).members()).containsKey("event"));
  }

  @Test
  void offboard_withTheJournalOfSomebodyElse_refuses() throws Exception {
    stopAfter(2);
    assertThat(run("pia@example.com", "--yes").code(2).err())
        .contains("unfinished run for another person");

    var letter = Files.writeString(folder.resolve("letter"), "Dear journal\n");
    assertThat(run(NOOR, "--yes", "--journal", letter.toString()).code(2).err())
        .contains("letter is not an offboarding journal");
    assertThat(letter).hasContent("Dear journal\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n\n", "y\n"})
  void offboard_withAFileThatIsNoJournal_leavesItAlone(String answer) throws Exception {
    var config = Files.writeString(folder.resolve("config.json"), "{\"port\": 8080}");

    assertThat(
            answered(new StringReader(answer), NOOR, "--journal", config.toString()).code(2).err())
        .contains("config.json is not an offboarding journal");
    assertThat(config).hasContent("{\"port\": 8080}");
    assertThat(fakes.get(FakeRollbar.class).requests()).isEmpty();
  }

  /** 4 blocks are 2,048 bytes: room for the plan and the first changes. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void offboard_whenTheDiskIsFullMidway_printsWhatWasDoneAndTheNextRunFinishes() throws Exception {
    try (var real = RunningFakes.start(Clock.systemUTC()).seed()) {
      var ended =
          Cli.script(
                  real.environment(), folder, "ulimit -f 4; exec \"$@\"", arguments(NOOR, "--yes"))
              .code(1);
      var before = Cli.writes(real);

      assertThat(ended.err()).contains("cannot write the journal ");
      assertThat(ended.out())
          .containsPattern("Rollbar +item +#1 Cart is empty after login +removed")
          .containsPattern("Honeybadger +Storefront .* not tried +the journal cannot be written");
      assertThat(before).isNotEmpty().hasSizeLessThan(CHANGES);

      Cli.process(real.environment(), folder, arguments(NOOR, "--yes")).code(0);
      assertThat(Cli.writes(real)).hasSize(CHANGES).contains(before.get(0)).doesNotHaveDuplicates();
    }
  }

  @Test
  @EnabledIf("hasFullDevice")
  void offboard_whenTheJournalCannotBeWrittenAtAll_removesNothing() {
    var ended = run(NOOR, "--yes", "--journal", "/dev/full").code(1);

    assertThat(ended.err()).contains("cannot write the journal /dev/full: ");
    assertThat(Cli.writes(fakes)).isEmpty();
  }

  static boolean hasFullDevice() {
    return Files.exists(Path.of("/dev/full"));
  }
}
