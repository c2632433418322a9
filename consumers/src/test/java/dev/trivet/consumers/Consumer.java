package dev.trivet.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A copy of one of the projects, and what its user does with it. */
final class Consumer {

  private final Path folder;

  private Consumer(Path folder) {
    this.folder = folder;
  }

  /**
   * A fresh copy.
   *
   * @param project its folder
   * @param variant tells copies of one project apart
   */
  static Consumer copy(String project, String variant) {
    var name = project + "-" + variant.replaceAll("\\W+", "-");
    var copy = new Consumer(Path.of("target", "projects", name).toAbsolutePath());
    copy.delete();
    return copy.with(project);
  }

  /** Lays the files of one more project over it. */
  Consumer with(String project) {
    var source = Path.of("projects", project);
    try (var files = Files.walk(source)) {
      for (var file : files.filter(Consumer::isSource).toList()) {
        var target = file(source.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Not what somebody has built in the project's own folder. */
  private static boolean isSource(Path file) {
    return Files.isRegularFile(file) && !file.startsWith(file.subpath(0, 2).resolve("target"));
  }

  private void delete() {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Runs Maven with the repository that has our artifacts as the build has packaged them. What it
   * lacks may come from the repository of the build.
   *
   * @param arguments goals and switches
   * @param properties {@code name=value}; a pom may also have {@code @name@} where Maven itself
   *     takes no property, which is the version of a parent
   */
  Result maven(String arguments, String... properties) {
    var given = new Properties();
    given.setProperty("trivet.version", System.getProperty("trivet.version"));
    given.setProperty("maven.repo.local.tail", System.getProperty("consumers.tail"));
    for (var property : properties) {
      var parts = property.split("=", 2);
      given.setProperty(parts[0], parts[1]);
      replaceInPom("@" + parts[0] + "@", parts[1]);
    }
    var lines = new ArrayList<String>();
    var request = new DefaultInvocationRequest();
    request.setBaseDirectory(folder.toFile());
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setLocalRepositoryDirectory(
        Path.of(System.getProperty("consumers.repository")).toFile());
    request.setProperties(given);
    request.addArgs(Arrays.asList(arguments.split(" ")));
    request.setOutputHandler(lines::add);
    var invoker = new DefaultInvoker();
    invoker.setMavenHome(Path.of(System.getProperty("consumers.maven")).toFile());
    try {
      return new Result(invoker.execute(request).getExitCode(), String.join("\n", lines));
    } catch (MavenInvocationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void replaceInPom(String name, String value) {
    try {
      var pom = file("pom.xml");
      Files.writeString(pom, Files.readString(pom).replace(name, value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a program with this project as its folder. */
  Result run(List<String> command) throws IOException, InterruptedException {
    var output = Files.createTempFile(folder, "output", ".txt");
    var process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    return new Result(process.waitFor(), Files.readString(output));
  }

  /** How something ended that ran in a process of its own. */
  record Result(int exitCode, String output) {

    void assertSucceeded() {
      assertThat(exitCode).as("%s", output).isZero();
    }

    void assertFailedWith(String text) {
      assertThat(exitCode).as("%s", output).isNotZero();
      assertThat(output).contains(text);
    }
  }
}
