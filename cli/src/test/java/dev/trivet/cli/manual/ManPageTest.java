package dev.trivet.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

class ManPageTest {

  @Command(
      name = "tool",
      mixinStandardHelpOptions = true,
      description = {
        "Mends a thing. Or two:",
        "'quoted' \\ and",
        ".dotted",
        "",
        "With --force at once."
      },
      subcommands = Child.class)
  private static final class Tool {}

  @Command(
      name = "child",
      showDefaultValues = true,
      description = "Mends a part.",
      exitCodeList = {"0:mended", "3:by hand"})
  @SuppressWarnings("UnusedVariable") // picocli uses them
  private static final class Child {

    @Option(
        names = {"-c", "--colour-of"},
        paramLabel = "NAME",
        description = {"first line", "second line"})
    private String colour = "red";

    @Option(names = "--secret", hidden = true)
    private boolean hidden;
  }

  private static final CommandSpec TOOL = new CommandLine(new Tool()).getCommandSpec();

  @Test
  void of_theProgram_hasTextThatTroffDoesNotObey() {
    var page = ManPage.of(TOOL, "2026-11-21", "1.0-rc");

    assertThat(page)
        .startsWith(".TH TOOL 1 2026-11-21 \"Trivet 1.0\\-rc\"\n")
        .contains("tool \\- Mends a thing\n")
        .contains("\n\\&'quoted' \\e and\n\\&.dotted\n.PP\nWith \\-\\-force at once.\n")
        .contains(".SH COMMANDS\n.TP\n\\fBtool\\-child\\fR(1)\nMends a part\n")
        .endsWith(".SH \"SEE ALSO\"\n\\fBtool\\-child\\fR(1)\n");
  }

  @Test
  void of_aCommand_hasItsOptionsAndExitCodes() {
    var child = TOOL.subcommands().get("child").getCommandSpec();

    assertThat(ManPage.name(child)).isEqualTo("tool-child");
    assertThat(ManPage.of(child, "2026-11-21", "1"))
        .contains(
            """
            .TP
            \\fB\\-c\\fR, \\fB\\-\\-colour\\-of=NAME\\fR
            first line
            second line
            (default: red)
            """)
        .contains(".SH \"EXIT STATUS\"\n.TP\n\\fB0\\fR\nmended\n.TP\n\\fB3\\fR\nby hand\n")
        .endsWith(".SH \"SEE ALSO\"\n\\fBtool\\fR(1)\n")
        .doesNotContain("secret");
  }
}
