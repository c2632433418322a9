package dev.trivet.testkit.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Runs fakes in a process of their own, for programs in any language, until the process is ended.
 */
@Command(
    name = "trivet-fakes",
    mixinStandardHelpOptions = true,
    versionProvider = FakesProgram.Version.class,
    sortOptions = false,
    description = {
      "Runs fakes of Rollbar, Rootly and Honeybadger until the process is ended, and prints the",
      "environment variables that connect clients to them. Each fake shows at the root of its",
      "server what it keeps and what it was asked last, as a page and as application/json."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "1:the output could not be written",
      "2:called wrongly, or a port is in use; no fake runs",
      "143:ended by SIGTERM, as it should be"
    })
public final class FakesProgram implements Callable<Integer> {

  /** The version of the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      var version = FakesProgram.class.getPackage().getImplementationVersion();
      return new String[] {"trivet-fakes " + (version == null ? "(not packaged)" : version)};
    }
  }

  private static final int FAILED = 1;

  @Mixin private FakesOptions options = new FakesOptions();

  @Option(names = "--seed", description = "begin with a small organization instead of nothing")
  private boolean seed;

  @Option(names = "--json", description = "print the variables as one JSON object")
  private boolean json;

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

  private FakesProgram() {}

  /**
   * Runs the program.
   *
   * @param arguments the arguments of the command line; {@code --help} explains them
   */
  public static void main(String[] arguments) {
    var line = new CommandLine(new FakesProgram());
    line.setExecutionExceptionHandler(
        (failure, command, result) -> {
          if (failure instanceof IllegalArgumentException) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.USAGE;
          }
          throw failure;
        });
    System.exit(line.execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    var fakes = RunningFakes.start(options, Clock.systemUTC());
    Runtime.getRuntime().addShutdownHook(new Thread(fakes::close, "fakes-stop"));
    if (seed) {
      fakes.seed();
    }
    print(fakes.environment());
    if (out.checkError()) {
      return FAILED; // nobody knows where the fakes are
    }
    fakes.pages().forEach((kind, page) -> err.println(kind + " runs; its state: " + page));
    new CountDownLatch(1).await();
    return CommandLine.ExitCode.OK;
  }

  private void print(Map<String, String> variables) {
    if (json) {
      out.println(text(variables));
    } else {
      variables.forEach((name, value) -> out.println("export " + name + "=" + value));
    }
  }

  private static String text(Map<String, String> variables) {
    try {
      return new ObjectMapper().writeValueAsString(variables);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts can always be written", impossible);
    }
  }
}
