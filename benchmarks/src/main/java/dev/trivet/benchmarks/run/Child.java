package dev.trivet.benchmarks.run;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program in a JVM of its own. */
final class Child {

  private static final List<String> MODULES =
      List.of("benchmarks", "core", "rollbar-client", "rootly-client", "honeybadger-client");

  /**
   * How it went.
   *
   * @param lines what it printed
   * @param millis from before its start until after its end
   * @param afterMain from its last printed time until its end
   */
  record Outcome(List<String> lines, double millis, double afterMain) {

    /** How many lines have these words. */
    double count(String words) {
      return (double) lines.stream().filter(line -> line.contains(words)).count();
    }
  }

  /** This JDK. */
  private static final String JAVA_HOME = System.getProperty("java.home");

  /** The jar of a module, without those of its sources, documentation or tests. */
  private static final String OWN_JAR = ".*-[0-9][0-9.]*(-SNAPSHOT)?\\.jar";

  private static final String TARGET = ".*/target/";

  private Child() {}

  /** The class path of this JVM, with jars only: an archive of classes takes no directories. */
  static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Child::jar)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String jar(String entry) {
    var path = Path.of(entry);
    if (!Files.isDirectory(path)) {
      return entry;
    }
    try (var jars = Files.list(path.resolveSibling("."))) {
      return jars.map(Path::normalize)
          .map(Path::toString)
          .filter(name -> name.matches(OWN_JAR))
          .findFirst()
          .orElse(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The class path of another folder of this project, which was built there, with the libraries of
   * this JVM.
   */
  static String classPath(Path project) {
    var libraries =
        Stream.of(classPath().split(File.pathSeparator, -1))
            .filter(entry -> !Files.isDirectory(Path.of(entry)))
            .filter(entry -> !entry.matches(TARGET + OWN_JAR));
    return Stream.concat(
            MODULES.stream()
                .map(module -> project.resolve(module + "/target/classes").toString())
                .map(Child::jar),
            libraries)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** The command that runs a main class. */
  static List<String> command(String javaHome, List<String> options, String main, String... args) {
    return command(javaHome, classPath(), options, main, args);
  }

  /** The command that runs a main class of another class path on this JDK. */
  static List<String> commandOf(
      String classPath, List<String> options, String main, String... args) {
    return command(JAVA_HOME, classPath, options, main, args);
  }

  private static List<String> command(
      String javaHome, String classPath, List<String> options, String main, String... args) {
    var command = new ArrayList<String>();
    command.add(Path.of(javaHome, "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.add("dev.trivet.benchmarks." + main);
    command.addAll(List.of(args));
    return command;
  }

  /** Starts a main class on this JDK; its errors show among ours. */
  static Process start(List<String> options, String main, String... args) throws IOException {
    return start(commandOf(classPath(), options, main, args));
  }

  /** Starts a command; its errors show among ours. */
  static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  /** Runs a main class on this JDK to its end. */
  static Outcome run(List<String> options, String main, String... args) {
    return run(commandOf(classPath(), options, main, args));
  }

  /** Runs a command to its end. */
  static Outcome run(List<String> command) {
    try {
      long start = System.nanoTime();
      var process = new ProcessBuilder(command).redirectErrorStream(true).start();
      List<String> lines;
      try (BufferedReader out = process.inputReader()) {
        lines = out.lines().toList();
      }
      int code = process.waitFor();
      long ended = System.currentTimeMillis();
      double millis = (System.nanoTime() - start) / 1e6;
      if (code != 0) {
        throw new IllegalStateException(String.join("\n", lines));
      }
      var last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
      boolean time = last.matches("\\d{13}");
      return new Outcome(lines, millis, time ? ended - Long.parseLong(last) : 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
