package dev.trivet.conformance.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.conformance.service.CountingLimiter;
import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.InFlight;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.Timeouts;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.proxy.FaultProxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way in which an exchange goes wrong on the wire, for every method, on a fresh and on a
 * pooled connection, over HTTP/1.1 and HTTP/2: at most one POST is on the wire unless the protocol
 * says that it was not processed, nothing hangs, and what the caller is told is true.
 */
@Timeout(120)
class WaysToDieTest {

  /** Long enough for everything but silence, whatever else the machine does. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration IMPATIENCE = Duration.ofMillis(200);

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  private static final List<List<Protocol>> PROTOCOLS =
      List.of(List.of(Protocol.HTTP_1_1), List.of(Protocol.H2_PRIOR_KNOWLEDGE));

  static Stream<Arguments> ways() {
    return Services.all().stream()
        .flatMap(service -> WayToDie.all().stream().map(way -> Arguments.of(service, way)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("ways")
  void call_howeverTheExchangeDies_endsInTheTruth(Service service, WayToDie way) {
    var fixture = FIXTURES.of(service);
    var direct = fixture.client();
    var http = new OkHttpClient();
    try (var proxy = FaultProxy.start(fixture.fake())) {
      for (var protocols : PROTOCOLS) {
        for (var method : List.of("GET", "POST", "PUT", "DELETE")) {
          for (var pooled : List.of(true, false)) {
            var id = direct.create("before");
            var client = http.newBuilder().protocols(protocols).build();
            new Try(fixture, direct, proxy, way, client, pooled).run(method, id);
            direct.list().drain(team -> remove(direct, team));
          }
        }
      }
    } finally {
      http.connectionPool().evictAll();
      http.dispatcher().executorService().shutdown();
    }
  }

  private static void remove(Teams client, Object team) {
    if (isOurs(client.nameOf(team))) {
      client.delete(client.idOf(team));
    }
  }

  private static boolean isOurs(String name) {
    return name.equals("before") || name.equals("made-by-call");
  }

  /** One call that dies one way. */
  private record Try(
      FakeFixture fixture,
      Teams direct,
      FaultProxy proxy,
      WayToDie way,
      OkHttpClient http,
      boolean pooled) {

    void run(String method, String id) {
      var what = method + (pooled ? " pooled " : " fresh ") + http.protocols() + " " + way;
      var attempts = new AtomicInteger();
      var limiter = new CountingLimiter(RateLimiters.separate(), name -> {});
      // a connection pool of its own, so that fresh means fresh
      var own = http.newBuilder().connectionPool(new ConnectionPool()).build();
      var client =
          fixture.client(
              proxy.baseUrl(),
              config ->
                  config
                      .okHttpClient(own)
                      .rateLimiter(limiter)
                      .timeouts(
                          Timeouts.builder()
                              .attempt(way.isEndless() ? IMPATIENCE : PATIENCE)
                              .build())
                      .observer(new Attempts(attempts)));
      if (pooled) {
        proxy.next(1, way.before());
        client.get(id);
      }
      int before = proxy.exchanges();
      attempts.set(0);
      // one fault per attempt that there may be
      proxy.next(3, way.fault());

      var thrown = catchThrowable(() -> client.call(method, id));

      settle(what, own.connectionPool());
      int exchanges = proxy.exchanges() - before;
      if (thrown != null) {
        assertThat(thrown).as(what).isInstanceOf(ApiException.class);
        assertThat(((ApiException) thrown).attempts()).as(what).isEqualTo(attempts.get());
      }
      assertThat(exchanges).as("nothing unseen: %s", what).isLessThanOrEqualTo(attempts.get());
      if (method.equals("POST") && !isSaidToBeUnprocessed()) {
        assertThat(exchanges).as("POST on the wire: %s", what).isLessThanOrEqualTo(1);
      }
      assertThat(limiter.leaked()).as("reservations: %s", what).isZero();
      isTrue(what, method, (ApiException) thrown);
    }

    /** The caller may know the end before the proxy has passed on what it has received. */
    private void settle(String what, ConnectionPool pool) {
      assertThat(pool.connectionCount() - pool.idleConnectionCount()).as("busy: %s", what).isZero();
      pool.evictAll();
      assertThat(InFlight.awaitNone(proxy)).as("connections have ended: %s", what).isTrue();
      proxy.clear();
    }

    private boolean isSaidToBeUnprocessed() {
      return way.saysUnprocessed() && http.protocols().contains(Protocol.H2_PRIOR_KNOWLEDGE);
    }

    /** What the caller was told against what is there. */
    private void isTrue(String what, String method, ApiException told) {
      var there = direct.names();
      long made = there.stream().filter("made-by-call"::equals).count();
      boolean isThere = there.contains("before");
      boolean doubt = told != null && told.mayHaveBeenApplied();
      switch (method) {
        case "POST" -> {
          assertThat(made).as(what).isLessThanOrEqualTo(1);
          if (!doubt) {
            assertThat(made).as(what).isEqualTo(told == null ? 1 : 0);
          }
        }
        case "DELETE" -> {
          if (!doubt && !(told instanceof NotFoundException)) {
            assertThat(isThere).as(what).isEqualTo(told != null);
          }
        }
        case "GET" -> {
          assertThat(doubt).as(what).isFalse();
          assertThat(isThere).as(what).isTrue();
        }
        default -> assertThat(isThere).as(what).isTrue();
      }
    }
  }

  private record Attempts(AtomicInteger count) implements ApiObserver {
    @Override
    public void onCall(Call call) {
      count.set(call.attempts());
    }
  }
}
