package dev.trivet.conformance.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A named module that requires the three clients, the radar, the metrics and the limiter on Redis
 * compiles against them and runs with them, with nothing on the class path. No Redis runs, so the
 * limiter is on its own. The fakes run here, because WireMock brings packages of its own that would
 * be in the way.
 */
@Timeout(60)
class ModulePathTest {

  private static final List<String> REQUIRED =
      List.of(
          "dev.trivet.rollbar",
          "dev.trivet.rootly",
          "dev.trivet.honeybadger",
          "dev.trivet.drift",
          "dev.trivet.micrometer",
          "dev.trivet.redis");

  /** What Lettuce needs, which as an automatic module does not say so. */
  private static final List<String> NEEDED_BY_LETTUCE =
      List.of(
          "io.netty.buffer",
          "io.netty.codec",
          "io.netty.codec.dns",
          "io.netty.common",
          "io.netty.handler",
          "io.netty.resolver",
          "io.netty.resolver.dns",
          "io.netty.transport",
          "io.netty.transport.unix.common",
          "reactor.core",
          "org.reactivestreams");

  @TempDir Path folder;

  @Test
  void consumer_compilesAndRunsOnTheModulePath() throws Exception {
    var modules =
        ModulePath.of(Stream.of(REQUIRED, NEEDED_BY_LETTUCE).flatMap(List::stream).toList());
    var classes = folder.resolve("classes");
    compile(modules, classes);

    try (var rollbar = FakeRollbar.start();
        var rootly = FakeRootly.start();
        var honeybadger = FakeHoneybadger.start()) {
      var output =
          run(
              modules + File.pathSeparator + classes,
              List.of(
                  rollbar.baseUrl(),
                  rollbar.token(),
                  rootly.baseUrl(),
                  rootly.token(),
                  honeybadger.baseUrl(),
                  honeybadger.token()));

      assertThat(output.lines())
          .containsExactly(
              "rollbar modular",
              "200",
              "rootly #123456",
              "[consumer.get: Team.managedBy has the unknown value brand_new]",
              "honeybadger modular",
              "honeybadger.teams.get",
              "metrics 3",
              "modules truetruetruetruetrue");
    }
  }

  private static void compile(String modules, Path target) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var messages = new StringWriter();
    try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      var sources =
          files.getJavaFileObjects(source("module-info.java"), source("consumer/Main.java"));
      var options =
          List.of(
              "--release", "17", "--module-path", modules, "-d", target.toString(), "-Xlint:all");
      assertThat(compiler.getTask(messages, files, null, options, null, sources).call())
          .as("%s", messages)
          .isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(messages.toString()).as("warnings for the user").isEmpty();
  }

  private static Path source(String name) {
    try {
      return Path.of(ModulePathTest.class.getResource("/consumer/" + name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private String run(String modules, List<String> arguments) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("--module-path", modules, "--module", "consumer/consumer.Main"));
    command.addAll(arguments);
    var output = folder.resolve("output.txt");
    var errors = folder.resolve("errors.txt");
    var process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    boolean ended = process.waitFor(40, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ended by itself: %s", Files.readString(errors)).isTrue();
    assertThat(process.exitValue()).as("%s", Files.readString(errors)).isZero();
    return Files.readString(output);
  }
}
