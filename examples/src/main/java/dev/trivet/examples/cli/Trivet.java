package dev.trivet.examples.cli;

import dev.trivet.examples.access.Email;
import dev.trivet.examples.access.Service;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The program: one sub-command for each thing that people come for. */
@Command(
    name = "trivet",
    mixinStandardHelpOptions = true,
    version = "trivet 0.1.0-SNAPSHOT",
    description = {
      "Brings people in and out of Rollbar, Rootly and Honeybadger.",
      "",
      "Talks to fakes on this machine unless --live is given.",
      "The real services take their tokens from ROLLBAR_ACCOUNT_TOKEN, ROOTLY_API_KEY and",
      "HONEYBADGER_AUTH_TOKEN (with HONEYBADGER_REGION=eu for Europe)."
    },
    subcommands = {
      OnboardCommand.class,
      AuditCommand.class,
      OffboardCommand.class,
      DoctorCommand.class,
      FakesCommand.class
    })
public final class Trivet {

  private final Shell shell;

  private Trivet(Shell shell) {
    this.shell = shell;
  }

  /** Runs the program as this process. */
  public static void main(String[] arguments) {
    int code = run(Shell.ofProcess(), arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Runs the program within some shell and returns its exit code. */
  static int run(Shell shell, String... arguments) {
    var line = new CommandLine(new Trivet(shell));
    line.setOut(shell.out());
    line.setErr(shell.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Service.class, explained(Service::named));
    line.registerConverter(Email.class, explained(Email::new));
    if (arguments.length == 0) {
      line.usage(shell.err());
      return ExitCode.USAGE;
    }
    int code = line.execute(arguments);
    shell.out().flush();
    shell.err().flush();
    return code;
  }

  /** Shows the words of the exception instead of its type. */
  private static <T> ITypeConverter<T> explained(ITypeConverter<T> converter) {
    return text -> {
      try {
        return converter.convert(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    };
  }

  Shell shell() {
    return shell;
  }
}
