package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fakes as a process, and the commands as others: what one changes, the next one sees. */
@Timeout(120)
class FakesCommandTest {

  private final VirtualTime time = new VirtualTime();
  @TempDir private Path folder;

  @Test
  void fakes_keepWhatCommandsDo_untilEnterIsPressed() throws Exception {
    for (int round = 0; round < 2; round++) {
      var place = Files.createDirectories(folder.resolve("fakes"));
      var fakes = Cli.start(Map.of(), place, "fakes");
      try {
        var environment = variables(fakes);
        assertThat(environment).hasSize(6);
        assertThat(holdingsOfNoor(environment))
            .contains("HOLDS")
            .contains("Storefront")
            .contains("Checkout is slow")
            .contains("CheckoutError")
            .contains("Cart is empty after login");

        Cli.here(
                environment,
                time,
                "onboard",
                "--team",
                "Payments",
                "--project",
                "checkout",
                "--person",
                "ada@example.com")
            .code(0);
        assertThat(ada(environment)).contains("Payments");
        var journal = folder.resolve("journal-" + round).toString();
        Cli.here(
                environment,
                time,
                "offboard",
                "--yes",
                "--person",
                "ada@example.com",
                "--journal",
                journal)
            .code(0);
        assertThat(Cli.here(environment, time, "audit", "--person", "ada@example.com").out())
            .doesNotContain("Payments");
        Cli.process(environment, folder, "doctor").code(0);

        fakes.getOutputStream().write('\n');
        fakes.getOutputStream().flush();
        assertThat(fakes.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(fakes.exitValue()).isZero();
      } finally {
        fakes.destroyForcibly();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--port=rollbar=70000, 'rollbar: port: from 0 to 65535, not 70000'",
    "--on=pagerduty, unknown service pagerduty; known: rollbar"
  })
  void fakes_whenAnOptionCannotWork_sayWhichAndEnd(String option, String words) {
    var ended = Cli.here(Map.of(), time, "fakes", option).code(2);

    assertThat(ended.err()).contains(words).doesNotContain("\tat ");
    assertThat(ended.out()).isEmpty();
  }

  private String holdingsOfNoor(Map<String, String> environment) {
    var journal = folder.resolve("journal").toString();
    return Cli.here(
            environment,
            time,
            "offboard",
            "--dry-run",
            "--person",
            "noor@example.com",
            "--journal",
            journal)
        .code(0)
        .out();
  }

  private String ada(Map<String, String> environment) {
    return Cli.here(environment, time, "audit", "--person", "ada@example.com").code(0).out();
  }

  private static Map<String, String> variables(Process fakes) throws Exception {
    var lines = fakes.inputReader(StandardCharsets.UTF_8);
    var variables = new HashMap<String, String>();
    while (variables.size() < 6) {
      var line = lines.readLine();
      assertThat(line).startsWith("export ");
      var parts = line.substring("export ".length()).split("=", 2);
      variables.put(parts[0], parts[1]);
    }
    return variables;
  }
}
