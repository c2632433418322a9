package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.server.RunningFakes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real processes in locales without the letters that are typed. The shell makes the letters, byte
 * by byte, because the locale of the tests may not have them either.
 */
@Timeout(120)
@DisabledOnOs({OS.WINDOWS, OS.MAC}) // there every locale has all letters, or no such names
class ArgumentLocaleTest {

  private static final RunningFakes FAKES = RunningFakes.start(Clock.systemUTC()).seed();
  @TempDir private Path folder;

  @AfterAll
  static void stop() {
    FAKES.close();
  }

  @ParameterizedTest
  @CsvSource({
    "C, onboard --team caf@ --project B --person ada@example.com, 3",
    "C, onboard --team A --project B --person ada@example.com jos@, 8",
    "C, offboard --yes --person noor@example.com --journal jos@, 6",
    "C, audit --people-from jos@, 3",
    "POSIX, onboard --team A --project caf@ --person ada@example.com, 5",
    "POSIX, offboard --yes --person jos@, 4",
    "POSIX, audit -o jos@, 3",
    "POSIX, doctor --on jos@, 3",
    "POSIX, fakes --port jos@, 3"
  })
  void command_whenTheLocaleHasNoSuchLetters_refusesAndSendsNothing(
      String locale, String command, int position) throws Exception {
    FAKES.get(FakeRollbar.class).server().resetRequests();
    var ended = run(locale, command).code(2);

    assertThat(ended.err())
        .contains("argument " + position + " cannot be read")
        .contains("LC_ALL=C.UTF-8");
    assertThat(ended.out()).isEmpty();
    assertThat(FAKES.get(FakeRollbar.class).requests()).isEmpty();
  }

  @Test
  void command_whenTheLocaleHasTheLetters_takesThem() throws Exception {
    var ended = run("C.UTF-8", "audit --person jos@").code(3);

    assertThat(ended.err()).contains("josé@example.com is not on Rollbar");
  }

  /** What is inside a file is UTF-8 in every locale. */
  @Test
  void command_withOtherLettersInAFile_takesThemInEveryLocale() throws Exception {
    Files.writeString(folder.resolve("people.txt"), "josé@example.com\n");

    assertThat(run("POSIX", "audit --people-from people.txt").code(3).err())
        .contains("josé@example.com is not on Rollbar");
  }

  /** In the command {@code jos@} stands for an address with a letter that is not ASCII. */
  private Cli.Ended run(String locale, String command) throws Exception {
    var environment =
        Cli.with(FAKES.environment(), "LC_ALL", locale, "LANG", locale, "LANGUAGE", locale);
    var script = new StringBuilder("set -- \"$@\"");
    for (var argument : command.split(" ")) {
      script.append(
          switch (argument) {
            case "jos@" -> " \"jos$(printf '\\303\\251')@example.com\"";
            case "caf@" -> " \"caf$(printf '\\303\\251')\"";
            default -> " '" + argument + "'";
          });
    }
    return Cli.script(environment, folder, script + "; exec \"$@\"");
  }
}
