package dev.trivet.cli;

import dev.trivet.cli.access.Connections;
import dev.trivet.cli.access.Problem;
import dev.trivet.cli.access.Service;
import dev.trivet.cli.access.Settings;
import dev.trivet.cli.text.Formats;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the commands that use the services have in common. */
@Command(
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything is as requested",
      "1:something failed on a service or could not be written; the rest was done",
      "2:called wrongly; no request was sent",
      "3:something has to be done by hand, or nobody was found",
      "4:the question was answered with no; nothing was changed",
      "5:something changed after planning; the program changed nothing there",
      "6:somebody has to take something over first; nothing was changed"
    })
abstract class ServiceCommand implements Callable<Integer> {

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set before the call
  private Trivet program;

  @Option(
      names = "--on",
      split = ",",
      showDefaultValue = Visibility.NEVER,
      paramLabel = "SERVICE",
      description = "the services, separated by commas (default: all three)")
  private List<Service> on = List.of(Service.values());

  @Option(
      names = "--live",
      description = "use the real services, with the tokens in the environment")
  private boolean live;

  @Option(names = "--json", description = "print one JSON document instead of text")
  private boolean json;

  /** Does the work and returns the exit code. */
  abstract int run(Connections connections);

  @Override
  public final Integer call() {
    var shell = shell();
    var settings =
        new Settings(shell.environment(), live, shell.clock(), shell.sleeper(), this::notice);
    try (var connections = Connections.open(settings)) {
      if (connections.onOwnFakes()) {
        notice("using fakes that end with this command; --live uses the real services");
      }
      return runOrExplain(connections);
    }
  }

  private int runOrExplain(Connections connections) {
    try {
      return run(connections);
    } catch (IllegalArgumentException e) {
      notice(String.valueOf(e.getMessage()));
      return connections.anythingSent() ? ExitCode.FAILED : ExitCode.USAGE;
    } catch (OutputException e) {
      return ExitCode.FAILED; // the program says why
    }
  }

  final Shell shell() {
    return program.shell();
  }

  final Set<Service> services() {
    return EnumSet.copyOf(on);
  }

  /** {@return how wide a table may be; 0 if nobody is watching} */
  final int columns() {
    return shell().columns();
  }

  final boolean json() {
    return json;
  }

  /** Prints a line for people, which is not part of the result. */
  final void notice(String line) {
    shell().err().println(Formats.plain(line));
    shell().err().flush();
  }

  /** Prints a line for each problem. */
  final void notice(Collection<Problem> problems) {
    problems.forEach(problem -> notice(problem.toString()));
  }

  /**
   * Prints a result or a part of it.
   *
   * @throws OutputException if it cannot be written; nothing is changed then that was not shown
   */
  final void print(String text) {
    shell().out().print(text);
    if (shell().out().checkError()) {
      throw new OutputException();
    }
  }

  /** Ends a command whose output cannot be written. */
  private static final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }
}
