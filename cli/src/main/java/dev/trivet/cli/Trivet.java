package dev.trivet.cli;

import dev.trivet.cli.access.Email;
import dev.trivet.cli.access.Service;
import dev.trivet.core.TrivetVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The program, with one sub-command per job. */
@Command(
    name = "trivet",
    mixinStandardHelpOptions = true,
    version = "trivet " + TrivetVersion.VALUE,
    description = {
      "Onboards, audits and offboards people on Rollbar, Rootly and Honeybadger.",
      "",
      "Uses fakes on this machine unless --live is given.",
      "With --live the tokens come from ROLLBAR_ACCOUNT_TOKEN, ROOTLY_API_KEY and",
      "HONEYBADGER_AUTH_TOKEN (and HONEYBADGER_REGION=eu for Europe)."
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
    var shell = Shell.ofProcess();
    int code = isReadable(shell, arguments) ? run(shell, arguments) : ExitCode.USAGE;
    if (code != 0) {
      System.exit(code);
    }
  }

  private static boolean isReadable(Shell shell, String... arguments) {
    try {
      ArgumentEncoding.check(ArgumentEncoding.ofProcess(), arguments);
      return true;
    } catch (IllegalArgumentException e) {
      shell.err().println(e.getMessage());
      return false;
    }
  }

  /** {@return the commands and options of the program} */
  static CommandLine commandLine(Shell shell) {
    var line = new CommandLine(new Trivet(shell));
    line.setOut(shell.out());
    line.setErr(shell.err());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExpandAtFiles(false); // a name may begin with @
    line.registerConverter(Service.class, explained(Service::named));
    line.registerConverter(Email.class, explained(Email::new));
    return line;
  }

  /** Runs the program in these surroundings and returns its exit code. */
  static int run(Shell shell, String... arguments) {
    var line = commandLine(shell);
    if (arguments.length == 0) {
      line.usage(shell.err());
      return ExitCode.USAGE;
    }
    int code = line.execute(arguments);
    if (shell.out().checkError()) {
      shell.err().println("cannot write the output");
      code = ExitCode.FAILED;
    }
    shell.err().flush();
    return code;
  }

  /** Shows the message of the exception instead of its type. */
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
