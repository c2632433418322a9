package dev.trivet.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.consumers.Consumer.Result;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What users do with their projects besides building them: run them elsewhere, make mistakes. */
@Timeout(600)
class ConsumersTest {

  private final FakeRollbar rollbar = FakeRollbar.start();
  private final FakeRootly rootly = FakeRootly.start();
  private final FakeHoneybadger honeybadger = FakeHoneybadger.start();

  @AfterEach
  void close() {
    rollbar.close();
    rootly.close();
    honeybadger.close();
  }

  @Test
  void shaded_withEverythingRelocated_runsFromItsArchiveAlone() throws Exception {
    var plain = Consumer.copy("plain", "shaded");

    plain.maven("package -Pshaded").assertSucceeded();

    assertOnboards(plain.run(program(jdk("java"), "-jar", "target/plain-1.jar")));
    var names = plain.run(List.of(jdk("jar"), "--list", "--file", "target/plain-1.jar"));
    assertThat(names.output().lines())
        .contains("shaded/okhttp3/OkHttpClient.class", "shaded/jackson/core/JsonParser.class")
        .noneMatch(name -> name.matches("(okhttp3|okio|kotlin|com/fasterxml/jackson)/.*"));
  }

  @Test
  void modules_runOnTheModulePathAndInAnImageOfTheJdk() throws Exception {
    var modules = Consumer.copy("plain", "modules").with("modules");

    modules.maven("verify").assertSucceeded();

    var run =
        List.of("--module-path", "target/modules", "--module", "consumer/consumer.Onboarding");
    assertOnboards(modules.run(program(jdk("java"), run.toArray(String[]::new))));
    modules
        .run(
            List.of(
                jdk("jlink"),
                "--add-modules",
                "java.base,java.logging,jdk.crypto.ec",
                "--output",
                "target/image"))
        .assertSucceeded();
    var java = modules.file("target/image/bin/java").toString();
    assertThat(modules.run(List.of(java, "--list-modules")).output().lines()).hasSizeLessThan(5);
    assertOnboards(modules.run(program(java, run.toArray(String[]::new))));
  }

  /** Okio is an automatic module; the day on which this fails, the page can lose a chapter. */
  @Test
  void modules_whenTheyAreToBePartOfAnImage_areRefusedByJlink() throws Exception {
    var modules = Consumer.copy("plain", "jlink").with("modules");
    modules.maven("package -DskipTests").assertSucceeded();

    modules
        .run(
            List.of(
                jdk("jlink"),
                "--module-path",
                "target/modules",
                "--add-modules",
                "consumer",
                "--output",
                "target/image"))
        .assertFailedWith("automatic module cannot be used with jlink: okio");
  }

  @Test
  void kotlin_whenItPassesNull_doesNotCompile() {
    var result =
        Consumer.copy("kotlin", "nulls")
            .maven("compile", "kotlin.version=2.3.21", "sources=src/bad/kotlin");

    result.assertFailedWith("Nulls.kt:6:58 Null cannot be a value of a non-null type 'String'");
    assertThat(result.output())
        .contains("Nulls.kt:8:57 Argument type mismatch")
        .contains("Nulls.kt:10:45 Argument type mismatch");
  }

  @Test
  void springBoot4_whenItPrefersJackson2_readsModels() {
    Consumer.copy("spring-boot", "jackson2")
        .maven("verify -Pjackson2", "spring-boot.version=4.0.7")
        .assertSucceeded();
  }

  private static void assertOnboards(Result result) {
    result.assertSucceeded();
    assertThat(result.output().lines())
        .containsExactly("Payments", "#123456", "honeybadger.teams.get");
  }

  /** A command with the addresses of fresh fakes behind it. */
  private List<String> program(String command, String... options) {
    rollbar.reset();
    rootly.reset();
    honeybadger.reset();
    var all = new ArrayList<String>();
    all.add(command);
    all.addAll(List.of(options));
    for (var fake : List.of(rollbar, rootly, honeybadger)) {
      all.add(fake.baseUrl());
      all.add(fake.token());
    }
    return all;
  }

  private static String jdk(String tool) {
    return Path.of(System.getProperty("java.home"), "bin", tool).toString();
  }
}
