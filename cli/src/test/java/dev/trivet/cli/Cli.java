package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the program: as a process of its own, or in this one under a virtual clock. */
public final class Cli {

  /** What a run left behind. */
  public record Ended(int code, String out, String err) {

    /** The run must have ended so. */
    public Ended code(int expected) {
      assertThat(code).as(out + err).isEqualTo(expected);
      return this;
    }

    String all() {
      return out + err;
    }
  }

  private Cli() {}

  /** Arguments in, files and exit code out. */
  public static Ended process(Map<String, String> environment, Path folder, String... arguments)
      throws IOException, InterruptedException {
    var process = start(environment, folder, arguments);
    process.getOutputStream().close();
    return end(process, folder);
  }

  /** Runs a script of the POSIX shell, whose {@code "$@"} is the program with its arguments. */
  static Ended script(
      Map<String, String> environment, Path folder, String script, String... arguments)
      throws IOException, InterruptedException {
    var process = start(List.of("sh", "-c", script, "sh"), environment, folder, arguments);
    process.getOutputStream().close();
    return end(process, folder);
  }

  /** Starts a process whose input stays open. */
  static Process start(Map<String, String> environment, Path folder, String... arguments)
      throws IOException {
    return start(List.of(), environment, folder, arguments);
  }

  private static Process start(
      List<String> prefix, Map<String, String> environment, Path folder, String... arguments)
      throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Trivet.class.getName());
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectError(folder.resolve("stderr.txt").toFile());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.matches("(ROLLBAR|ROOTLY|HONEYBADGER|TRIVET)_.*"));
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Ended end(Process process, Path folder) throws IOException, InterruptedException {
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).as("the JVM ends").isTrue();
    return new Ended(process.exitValue(), out, Files.readString(folder.resolve("stderr.txt")));
  }

  /** Ends a run in this process as a crash would: without any clean-up of the program. */
  static final class Halted extends Error {

    private static final long serialVersionUID = 1L;
  }

  /** In this process, where waits move the clock. */
  public static Ended here(Map<String, String> environment, VirtualTime time, String... arguments) {
    return here(environment, time, new StringReader(""), arguments);
  }

  /** In this process, with somebody who answers questions. */
  static Ended here(
      Map<String, String> environment, VirtualTime time, Reader answers, String... arguments) {
    return here(environment, time, answers, new StringWriter(), 0, arguments);
  }

  /** In this process, on a terminal of this width. */
  static Ended within(int columns, Map<String, String> environment, String... arguments) {
    var nobody = new StringReader("");
    return here(environment, new VirtualTime(), nobody, new StringWriter(), columns, arguments);
  }

  /** In this process, where nothing can be printed as a result. */
  static Ended speechless(Map<String, String> environment, String... arguments) {
    var full =
        new Writer() {
          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("no space left");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}

          @Override
          public String toString() {
            return "";
          }
        };
    return here(environment, new VirtualTime(), new StringReader(""), full, 0, arguments);
  }

  private static Ended here(
      Map<String, String> environment,
      VirtualTime time,
      Reader answers,
      Writer out,
      int columns,
      String... arguments) {
    var err = new StringWriter();
    var shell =
        new Shell(
            environment,
            new BufferedReader(answers),
            new PrintWriter(out),
            new PrintWriter(err),
            columns,
            time,
            time::sleep,
            () -> {
              throw new Halted();
            });
    return new Ended(Trivet.run(shell, arguments), out.toString(), err.toString());
  }

  static Map<String, String> with(Map<String, String> environment, String... namesAndValues) {
    var changed = new HashMap<>(environment);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      changed.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return changed;
  }

  static Map<String, String> without(Map<String, String> environment, String name) {
    var changed = new HashMap<>(environment);
    changed.remove(name);
    return changed;
  }

  static List<String> writes(Fake fake) {
    return fake.requests().stream()
        .filter(request -> !request.getMethod().getName().equals("GET"))
        .map(request -> request.getMethod().getName() + " " + path(request.getUrl()))
        .toList();
  }

  private static String path(String url) {
    return url.replaceAll("\\?.*", "");
  }

  static List<String> writes(RunningFakes fakes) {
    var all = new ArrayList<String>();
    all.addAll(writes(fakes.get(FakeRollbar.class)));
    all.addAll(writes(fakes.get(FakeRootly.class)));
    all.addAll(writes(fakes.get(FakeHoneybadger.class)));
    return all;
  }

  /** No token of the fakes is anywhere in a text. */
  static void assertNoSecrets(RunningFakes fakes, Ended ended) {
    assertThat(ended.all())
        .doesNotContain(fakes.get(FakeRollbar.class).token())
        .doesNotContain(fakes.get(FakeRootly.class).token())
        .doesNotContain(fakes.get(FakeHoneybadger.class).token())
        .doesNotContain("\tat ");
  }
}
