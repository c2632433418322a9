package dev.trivet.examples.cli;

import dev.trivet.core.Sleeper;
import java.io.BufferedReader;
import java.io.Console;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/**
 * Everything a command has to do with the world outside.
 *
 * @param environment the environment variables
 * @param in where answers are typed
 * @param out results
 * @param err everything else
 * @param terminal whether a person is watching
 * @param clock the time
 * @param sleeper how to wait
 */
public record Shell(
    Map<String, String> environment,
    BufferedReader in,
    PrintWriter out,
    PrintWriter err,
    boolean terminal,
    Clock clock,
    Sleeper sleeper) {

  /** The shell of this process. */
  static Shell ofProcess() {
    return new Shell(
        System.getenv(),
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
        isTerminal(),
        Clock.systemUTC(),
        Sleeper.real());
  }

  /** From Java 22 on there is a console without a terminal too; it can be asked. */
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

  /** Shows how far long work is: a bar on a terminal, nothing elsewhere. */
  Progress progress(String title, int size) {
    return terminal && size > 1 ? new BarProgress(title, size) : Progress.none();
  }
}
