package dev.trivet.testkit.server;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own. */
final class FakesProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;

  private FakesProcess(Process process) {
    this.process = process;
    this.out = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts it.
   *
   * @param place {@code -jar} and the jar, or {@code -cp}, classes and the program
   */
  static FakesProcess start(List<String> place, String... arguments) throws IOException {
    var java = System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    var command = new ArrayList<>(List.of(java, "-Xmx256m", "-XX:TieredStopAtLevel=1"));
    command.addAll(place);
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    return new FakesProcess(builder.start());
  }

  /** The variables that it prints, read until the last fake runs. */
  Map<String, String> variables(int count) throws IOException {
    var variables = new LinkedHashMap<String, String>();
    while (variables.size() < count) {
      var line = out.readLine();
      if (line == null || !line.startsWith("export ")) {
        throw new IllegalStateException("not a variable: " + line);
      }
      var parts = line.substring("export ".length()).split("=", 2);
      variables.put(parts[0], parts[1]);
    }
    return variables;
  }

  String line() throws IOException {
    return out.readLine();
  }

  /** Ends it as a container is ended. */
  int terminate() throws InterruptedException {
    process.destroy();
    return exitCode();
  }

  int exitCode() throws InterruptedException {
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      throw new IllegalStateException("the process does not end");
    }
    return process.exitValue();
  }

  String rest() throws IOException {
    var rest = new StringBuilder();
    for (var line = out.readLine(); line != null; line = out.readLine()) {
      rest.append(line).append('\n');
    }
    return rest.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
