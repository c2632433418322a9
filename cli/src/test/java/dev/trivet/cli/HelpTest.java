package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.TrivetVersion;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

  private static final Path RECIPE = Path.of("../docs/recipes/the-trivet-program.md");

  @ParameterizedTest
  @ValueSource(strings = {"onboard", "audit", "offboard", "doctor"})
  void help_saysWhatExitCodesMean_asTheRecipeDoes(String command) throws IOException {
    var help = Cli.here(Map.of(), new VirtualTime(), command, "--help").code(0).out();
    var recipe = Files.readString(RECIPE);

    for (int code = 0; code <= 6; code++) {
      assertThat(help).containsPattern("(?m)^ +" + code + " +\\w");
      assertThat(recipe).contains("| " + code + " | ");
    }
  }

  @Test
  void help_namesEveryCommand() {
    var ended = Cli.here(Map.of(), new VirtualTime(), "--help").code(0);

    assertThat(ended.out()).contains("onboard", "audit", "offboard", "doctor", "fakes", "--live");
    assertThat(Cli.here(Map.of(), new VirtualTime()).code(2).err()).contains("Usage:");
    assertThat(Cli.here(Map.of(), new VirtualTime(), "nonsense").code(2).err())
        .contains("nonsense");
  }

  @Test
  void version_isThatOfTheBuild() {
    assertThat(Cli.here(Map.of(), new VirtualTime(), "--version").code(0).out())
        .isEqualToIgnoringNewLines("trivet " + TrivetVersion.VALUE);
  }
}
