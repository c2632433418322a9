package dev.trivet.cli;

import dev.trivet.cli.text.Progress;
import dev.trivet.core.Sleeper;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jline.terminal.TerminalBuilder;

/**
 * The surroundings of a command.
 *
 * @param environment the environment variables
 * @param in where people answer questions
 * @param out takes results
 * @param err takes everything else
 * @param columns the width of the terminal; 0 if nobody is watching
 * @param clock the time
 * @param sleeper how to wait
 * @param halt ends the process without any clean-up
 */
record Shell(
    Map<String, String> environment,
    BufferedReader in,
    PrintWriter out,
    PrintWriter err,
    int columns,
    Clock clock,
    Sleeper sleeper,
    Runnable halt) {

  /** The exit code of a process that was killed. */
  private static final int HALTED = 137;

  private static final int USUAL_WIDTH = 80;

  /** {@return the surroundings of this process} */
  static Shell ofProcess() {
    return new Shell(
        System.getenv(),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        isTerminal() ? width() : 0,
        Clock.systemUTC(),
        Sleeper.real(),
        () -> Runtime.getRuntime().halt(HALTED));
  }

  /** Since Java 22 there is a console without a terminal as well, which can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    var console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException beforeJava22) {
      return true;
    }
  }

  private static int width() {
    try (var terminal = TerminalBuilder.builder().dumb(true).build()) {
      return terminal.getWidth() > 0 ? terminal.getWidth() : USUAL_WIDTH;
    } catch (IOException | RuntimeException e) {
      return USUAL_WIDTH; // a table of this width is readable on any terminal
    }
  }

  /** {@return progress that shows a bar on a terminal, and nothing elsewhere} */
  Progress progress(String title, int size) {
    return columns > 0 && size > 1 ? new BarProgress(title, size) : Progress.none();
  }
}
