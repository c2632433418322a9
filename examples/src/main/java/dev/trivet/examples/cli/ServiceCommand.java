package dev.trivet.examples.cli;

import dev.trivet.examples.access.Connections;
import dev.trivet.examples.access.Problem;
import dev.trivet.examples.access.Service;
import dev.trivet.examples.access.Settings;
import dev.trivet.examples.text.Lines;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What the commands that talk to services have in common. */
@Command(
    mixinStandardHelpOptions = true,
    showDefaultValues = true,
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all is as it was asked for",
      "1:something failed on a service; the others were gone through nevertheless",
      "2:called wrongly; nothing was sent",
      "3:something is left that no call can do, or nobody was found",
      "4:the answer to the question was no; nothing was changed",
      "5:the world changed between plan and apply; nothing was changed there"
    })
abstract class ServiceCommand implements Callable<Integer> {

  @ParentCommand private Trivet program;

  @Option(
      names = "--on",
      split = ",",
      showDefaultValue = Visibility.NEVER,
      paramLabel = "SERVICE",
      description = "the services, with commas between them (default: all three)")
  private List<Service> on = List.of(Service.values());

  @Option(
      names = "--live",
      description = "talk to the real services, with the tokens in the environment")
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
        notice("on fakes that live as long as this command; --live goes to the real services");
      }
      return run(connections);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      notice(String.valueOf(e.getMessage()));
      return ExitCode.USAGE;
    }
  }

  final Shell shell() {
    return program.shell();
  }

  final Set<Service> services() {
    return EnumSet.copyOf(on);
  }

  final boolean json() {
    return json;
  }

  /** A line for people, beside the result. */
  final void notice(String line) {
    shell().err().println(Lines.plain(line));
    shell().err().flush();
  }

  /** One clear line for each service with a problem. */
  final void notice(Collection<Problem> problems) {
    problems.forEach(problem -> notice(problem.toString()));
  }

  final void print(String text) {
    shell().out().print(text);
    shell().out().flush();
  }
}
