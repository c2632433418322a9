package dev.trivet.cli;

import dev.trivet.cli.text.Formats;
import dev.trivet.cli.text.JsonText;
import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.server.FakesOptions;
import dev.trivet.testkit.server.RunningFakes;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Runs the fakes for the other commands. */
@Command(
    name = "fakes",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Runs fakes of the three services for the other commands.",
      "The fakes have a small organization in them and run until Enter is pressed.",
      "Prints the environment variables that connect the other commands to them."
    })
final class FakesCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set before the call
  private Trivet program;

  @Mixin private FakesOptions options = new FakesOptions();

  @Option(names = "--json", description = "print the variables as one JSON object")
  private boolean json;

  @Override
  public Integer call() throws IOException, InterruptedException {
    var shell = program.shell();
    try (var fakes = RunningFakes.start(options, shell.clock()).seed()) {
      if (json) {
        shell.out().print(JsonText.pretty(JsonValue.from(fakes.environment())));
      } else {
        fakes
            .environment()
            .forEach((name, value) -> shell.out().println("export " + name + "=" + value));
      }
      if (shell.out().checkError()) {
        return ExitCode.FAILED; // nobody knows where the fakes are
      }
      fakes.pages().forEach((kind, page) -> shell.err().println("state of " + kind + ": " + page));
      shell.err().println("running; copy the lines into another terminal; press Enter to stop");
      shell.err().flush();
      if (shell.in().readLine() == null) {
        // nobody can press Enter, so whoever started the process has to end it
        new CountDownLatch(1).await();
      }
    } catch (IllegalArgumentException e) {
      shell.err().println(Formats.plain(String.valueOf(e.getMessage())));
      return ExitCode.USAGE;
    }
    return ExitCode.OK;
  }
}
