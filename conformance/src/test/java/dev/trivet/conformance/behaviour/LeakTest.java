package dev.trivet.conformance.behaviour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.conformance.service.Teams;
import dev.trivet.conformance.service.UncaughtExceptions;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.RawRequest;
import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No way out of a call keeps a connection: seen in the pool of a caller's own HTTP client. */
@Timeout(60)
class LeakTest {

  /**
   * A way out.
   *
   * @param name how a call ends
   * @param run prepares the fake and makes calls
   */
  private record Exit(String name, BiConsumer<FakeFixture, Teams> run) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Exit> EXITS =
      List.of(
          new Exit("success", (fixture, client) -> calls(client)),
          new Exit(
              "walk left early",
              (fixture, client) -> {
                fixture.fake().pageSize(1);
                client.create("one");
                client.create("two");
                client.list().first();
                client.list().iterator().next();
              }),
          new Exit("4xx", (fixture, client) -> spoiled(client, fixture, 404)),
          new Exit("5xx", (fixture, client) -> spoiled(client, fixture, 503)),
          new Exit(
              "limit",
              (fixture, client) -> {
                fixture.fake().faults().rateLimited(4, Duration.ofHours(1));
                calls(client);
              }),
          new Exit(
              "unreadable success",
              (fixture, client) -> {
                stub(fixture, "{\"data\":[{]", 200);
                calls(client);
                stub(fixture, "<html>" + "x".repeat(100_000), 200);
                calls(client);
              }),
          new Exit(
              "huge error",
              (fixture, client) -> {
                stub(fixture, "x".repeat(1_000_000), 422);
                calls(client);
              }),
          new Exit(
              "success with more than is read",
              (fixture, client) -> {
                stub(fixture, "{\"err\":1,\"data\":[]}" + " ".repeat(300_000) + "{", 200);
                calls(client);
              }),
          new Exit(
              "redirects",
              (fixture, client) -> {
                fixture
                    .fake()
                    .server()
                    .stubFor(
                        any(anyUrl())
                            .willReturn(
                                aResponse()
                                    .withStatus(302)
                                    .withHeader("Location", "/on")
                                    .withBody("x".repeat(50_000))));
                calls(client);
              }),
          new Exit(
              "lost responses",
              (fixture, client) -> {
                fixture.fake().faults().cutBeforeWrite(5).cutAfterWrite(5);
                calls(client);
                calls(client);
              }),
          new Exit(
              "deadline",
              (fixture, client) -> {
                fixture.fake().faults().slow(Duration.ofSeconds(3), 4);
                calls(client.withOptions(o -> o.totalTimeout(Duration.ofMillis(150))));
              }),
          new Exit(
              "interrupt while waiting",
              (fixture, client) -> {
                fixture.fake().faults().html502(100);
                calls(client.withOptions(o -> o.header("X-Interrupt", "yes")));
              }),
          new Exit(
              "interrupt while connecting",
              (fixture, client) -> {
                for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
                  Thread.currentThread().interrupt();
                  attempt(() -> client.call(method, "1"));
                }
              }),
          new Exit(
              "observer that throws",
              (fixture, client) -> {
                try (var uncaught = new UncaughtExceptions()) {
                  calls(client.withOptions(o -> o.onResponse(info -> fail())));
                  assertThat(uncaught.thrown()).isNotEmpty();
                }
              }));

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  static Stream<Arguments> exits() {
    return Services.all().stream()
        .flatMap(service -> EXITS.stream().map(exit -> Arguments.of(service, exit)));
  }

  @AfterEach
  void clearTheFlag() {
    Thread.interrupted();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("exits")
  void call_howeverItEnds_givesItsConnectionBack(Service service, Exit exit) {
    var fixture = FIXTURES.of(service);
    var theirs = new OkHttpClient();
    var client =
        fixture.client(
            c -> {
              c.okHttpClient(theirs);
              if (exit.name().equals("deadline")) {
                c.clock(Clock.systemUTC());
              }
              if (exit.name().equals("interrupt while waiting")) {
                c.observer(new InterruptedWaits()).sleeper(Sleeper.real());
              }
            });

    exit.run.accept(fixture, client);

    var pool = theirs.connectionPool();
    assertThat(pool.connectionCount() - pool.idleConnectionCount()).as("in use").isZero();
    pool.evictAll();
    assertThat(pool.connectionCount()).as("left").isZero();
  }

  /** What this test is worth: a response that nobody closes is seen in the pool. */
  @Test
  void leak_isSeen() throws IOException {
    var fixture = FIXTURES.of(Services.all().get(0));
    var theirs = new OkHttpClient();
    var pool = theirs.connectionPool();
    var request = new Request.Builder().url(fixture.fake().baseUrl() + "/teams").build();

    try (var leaked = theirs.newCall(request).execute()) {
      assertThat(leaked.code()).isPositive();
      assertThat(pool.connectionCount() - pool.idleConnectionCount()).isEqualTo(1);
    }
    assertThat(pool.connectionCount() - pool.idleConnectionCount()).isZero();
    pool.evictAll();
  }

  /** One call of each kind, whatever comes of it. */
  private static void calls(Teams client) {
    for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
      attempt(() -> client.call(method, "1"));
    }
    attempt(client::names);
    attempt(() -> client.client().raw().send(RawRequest.get("anything")));
  }

  private static void attempt(Runnable call) {
    try {
      call.run();
    } catch (ApiException expected) {
      // only what is left behind counts here
      Thread.interrupted();
    }
  }

  private static void spoiled(Teams client, FakeFixture fixture, int status) {
    fixture.fake().faults().serverError(50, status);
    calls(client);
  }

  private static void stub(FakeFixture fixture, String body, int status) {
    fixture.fake().server().stubFor(any(anyUrl()).willReturn(okJson(body).withStatus(status)));
  }

  private static void fail() {
    throw new IllegalStateException("thrown by the caller's own code");
  }

  private static final class InterruptedWaits implements ApiObserver {
    @Override
    public void onWait(Wait wait) {
      Thread.currentThread().interrupt();
    }
  }
}
