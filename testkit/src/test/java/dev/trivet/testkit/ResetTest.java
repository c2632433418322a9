package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.proxy.FaultProxy;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reset means to the clients that go on working, and to those that come after it. */
@ExtendWith(FakesExtension.class)
@Timeout(30)
class ResetTest {
  /** Stands in for the clients' rate limiter, which the testkit knows by name alone. */
  private static final String LIMITER =
      """
      package dev.trivet.core.limit;

      public interface RateLimiters {
        java.util.List<String> FORGOTTEN = new java.util.ArrayList<>();

        static void forget(java.net.URI baseUrl) {
          FORGOTTEN.add(baseUrl.toString());
        }
      }
      """;

  static List<Fake> fakes() {
    return List.of(FakeRollbar.start(), FakeRootly.start(), FakeHoneybadger.start());
  }

  @ParameterizedTest
  @MethodSource("fakes")
  void token_whenTheFakeIsReset_isAnotherAndTheOldOnesStayValid(Fake fake) {
    try (fake) {
      var wires = new ArrayList<Wire>();
      var tokens = new HashSet<String>();
      for (var i = 0; i < 3; i++) {
        wires.add(Wire.to(fake));
        tokens.add(fake.token());
        fake.reset();
      }
      tokens.add(fake.token());
      assertThat(tokens).hasSize(4);
      assertThat(wires).allMatch(wire -> wire.get("/teams").status() == 200);
      assertThat(Wire.to(fake).get("/teams").status()).isEqualTo(200);
    }
  }

  @Test
  void token_whenOtherFakesHaveBeenThere_isNewToThisJvm() {
    var tokens = new HashSet<String>();
    for (var i = 0; i < 3; i++) {
      try (var fake = FakeRollbar.start()) {
        tokens.addAll(Set.of(fake.token(), fake.readToken(), fake.projectToken()));
      }
    }
    assertThat(tokens).hasSize(9);
  }

  @Test
  void tokens_whenTheyAreOfOtherKindsOrFakes_areNotMixedUp(FakeRollbar fake) {
    var old = fake.readToken();
    var project = fake.projectToken(200_001);
    fake.reset();
    assertThat(Wire.rollbar(fake, old).post("/projects", "{'name':'a'}").status()).isEqualTo(403);
    fake.addItem(fake.addProject("p"), "a");
    assertThat(Wire.rollbar(fake, project).get("/items").at("/result/items")).hasSize(1);
    try (var other = FakeRollbar.start()) {
      assertThat(Wire.rollbar(fake, other.token()).get("/teams").status()).isEqualTo(403);
    }
  }

  @Test
  void limits_whenTheFakeIsReset_areFullInTheFirstHeaders(FakeRollbar fake) {
    fake.limits().allow(1, Duration.ofHours(1));
    var wire = Wire.to(fake);
    wire.get("/teams");
    assertThat(wire.get("/teams").status()).isEqualTo(429);
    fake.reset();
    var response = wire.get("/teams");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.header("X-Rate-Limit-Remaining")).contains("4999");
  }

  @Test
  void onReset_whenGiven_runsAfterEveryResetUntilItIsNotWanted(FakeRootly fake) {
    var seen = new ArrayList<String>();
    var first = fake.onReset(() -> seen.add("first " + fake.token()));
    var second = fake.onReset(() -> seen.add("second"));
    assertThat(seen).isEmpty();
    fake.reset();
    assertThat(seen).containsExactly("first " + fake.token(), "second");
    first.run();
    fake.reset();
    assertThat(seen).hasSize(3).endsWith("second");
    second.run();
    fake.reset();
    assertThat(seen).hasSize(3);
  }

  @Test
  void sharedRateLimiter_whenThereIsOne_forgetsTheFakeAndItsProxies(
      FakeRootly fake, @TempDir Path folder) throws Exception {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    try (var proxy = FaultProxy.start(fake);
        var loader = limiterIn(folder)) {
      thread.setContextClassLoader(loader);
      fake.reset();
      var limiter = loader.loadClass("dev.trivet.core.limit.RateLimiters");
      assertThat(limiter.getField("FORGOTTEN").get(null))
          .isEqualTo(List.of(fake.baseUrl(), proxy.baseUrl()));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URLClassLoader limiterIn(Path folder) throws IOException {
    var source = folder.resolve("RateLimiters.java");
    Files.writeString(source, LIMITER);
    var result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", folder.toString(), source.toString());
    assertThat(result).isZero();
    return new URLClassLoader(new URL[] {folder.toUri().toURL()}, ResetTest.class.getClassLoader());
  }
}
