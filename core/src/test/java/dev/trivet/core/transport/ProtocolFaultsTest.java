package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses that a server should not send, and connections that end when they should not. */
@Timeout(30)
class ProtocolFaultsTest {

  private static final CallInput ONE = CallInput.path("1");
  private static final CallInput BODY = CallInput.none().payload(JsonValue.from(Map.of("a", 1)));

  private final VirtualTime time = new VirtualTime();
  private RawServer server;
  private Transport transport;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    transport = TestService.transport(server.url(), time);
  }

  @AfterEach
  void stop() throws IOException {
    transport.close();
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "00",
        "2147483648",
        "99999999999999999999",
        "-1",
        "soon",
        "",
        "später",
        "\u0001"
      })
  void call_whenRetryAfterIsOdd_isRepeatedByTheRuleAlone(String retryAfter) {
    var refusal =
        "HTTP/1.1 503 Busy\r\nRetry-After: " + retryAfter + "\r\nContent-Length: 0\r\n\r\n";
    server.respond(refusal).respond(refusal).respond(refusal);

    var error =
        catchThrowableOfType(
            ServerException.class,
            () -> transport.call(TestService.PUT, ONE.payload(JsonValue.from(Map.of("a", 1)))));

    assertThat(error.attempts()).isEqualTo(server.requests().size()).isBetween(1, 3);
    assertThat(error.mayHaveBeenApplied()).isTrue();
  }

  @Test
  void call_whenRetryAfterOf503IsPlain_waitsThatLong() {
    server
        .respond("HTTP/1.1 503 Busy\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n")
        .json("{\"id\":1}");

    transport.call(TestService.GET, ONE);

    assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(7));
  }

  @ParameterizedTest
  @ValueSource(ints = {204, 205})
  void none_whenAnEmptySuccessAnnouncesABody_isASuccess(int status) throws Exception {
    server.respond("HTTP/1.1 " + status + " Done\r\nContent-Length: 2\r\n\r\n{}").json("{}");

    var client = new OkHttpClient();
    try (var own = TestService.transport(server.url(), time, c -> c.okHttpClient(client))) {
      own.call(TestService.DELETE, ONE);
      own.call(TestService.DELETE, ONE);
    }

    assertThat(server.requests()).hasSize(2);
    assertThat(server.connections()).isEqualTo(2);
    var pool = client.connectionPool();
    assertThat(pool.connectionCount() - pool.idleConnectionCount()).as("busy").isZero();
    pool.evictAll();
  }

  @ParameterizedTest
  @CsvSource({"404, true", "409, false", "422, false", "403, false"})
  void none_whenARepeatedDeleteIsRefused_onlyNotFoundIsProof(int status, boolean done) {
    server
        .respond("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n")
        .respond("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n");

    var error =
        catchThrowableOfType(
            ApiStatusException.class, () -> transport.call(TestService.DELETE, ONE));

    if (done) {
      assertThat(error).isNull();
    } else {
      assertThat(error.status()).isEqualTo(status);
      assertThat(error.mayHaveBeenApplied()).isTrue();
    }
  }

  @Test
  void none_whenTheFirstDeleteFindsNothing_isNotFound() {
    server.respond("HTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n");

    assertThat(
            catchThrowableOfType(
                NotFoundException.class, () -> transport.call(TestService.DELETE, ONE)))
        .isNotNull();
  }

  @ParameterizedTest
  @CsvSource({
    "303, POST, true",
    "303, GET, false",
    "302, POST, false",
    "307, POST, false",
    "409, POST, false"
  })
  void call_whenSentElsewhere_onlySeeOtherMayHaveBeenApplied(
      int status, String method, boolean doubt) {
    server.respond(
        "HTTP/1.1 "
            + status
            + " Look\r\nLocation: http://example.com/\r\nContent-Length: 0\r\n\r\n");

    var error =
        catchThrowableOfType(
            ApiStatusException.class,
            () -> {
              if (method.equals("POST")) {
                transport.call(TestService.CREATE, BODY);
              } else {
                transport.call(TestService.GET, ONE);
              }
            });

    assertThat(error.mayHaveBeenApplied()).isEqualTo(doubt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void call_whenPooledConnectionsWereClosed_takesAFreshOneAndCountsOneAttempt(String method)
      throws Exception {
    var parallel = new FutureTask<?>[3];
    server.json("{}").json("{}").json("{}");
    for (int i = 0; i < parallel.length; i++) {
      parallel[i] = new FutureTask<>(() -> transport.call(TestService.GET, ONE));
      new Thread(parallel[i]).start();
    }
    for (var each : parallel) {
      each.get();
    }
    server.closeIdleConnections();
    server.json("{\"id\":7}");
    int before = server.requests().size();
    var once = transport.withOptions(o -> o.retryPolicy(RetryPolicy.none()));

    var result =
        method.equals("GET")
            ? once.call(TestService.GET, ONE)
            : once.call(TestService.CREATE, BODY);

    assertThat(result).isEqualTo(JsonValue.parse("{\"id\":7}"));
    assertThat(server.requests()).hasSize(before + 1);
  }

  @Test
  void call_whenInterruptedWhileItReads_endsAndKeepsDoubtAndFlag() throws Exception {
    server.respond(RawServer.SILENCE);
    var flag = new boolean[1];
    var call =
        new FutureTask<>(
            () -> {
              try {
                return transport.call(TestService.CREATE, BODY);
              } finally {
                flag[0] = Thread.currentThread().isInterrupted();
              }
            });
    var caller = new Thread(call);
    caller.start();
    server.awaitSilence();

    caller.interrupt();

    var error = catchThrowableOfType(ExecutionException.class, call::get);
    assertThat(error.getCause())
        .isInstanceOfSatisfying(
            ApiTimeoutException.class,
            timeout -> {
              assertThat(timeout.interrupted()).isTrue();
              assertThat(timeout.mayHaveBeenApplied()).isTrue();
            });
    assertThat(flag[0]).isTrue();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void call_whenTheServerNeverFinishesTls_timesOutAfterConnect() throws Exception {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var secure =
            TestService.transport(
                "https://127.0.0.1:" + silent.getLocalPort() + "/api",
                time,
                config ->
                    config
                        .retryPolicy(RetryPolicy.none())
                        .timeouts(
                            dev.trivet.core.Timeouts.builder()
                                .connect(Duration.ofMillis(300))
                                .attempt(Duration.ofSeconds(25))
                                .build()))) {
      var error =
          catchThrowableOfType(
              ApiTimeoutException.class, () -> secure.call(TestService.CREATE, BODY));

      assertThat(error).hasMessageContaining("no connection in time");
      assertThat(error.mayHaveBeenApplied()).isFalse();
    }
  }

  @Test
  void call_whenTheClientIsClosed_saysSo() {
    transport.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> transport.call(TestService.GET, ONE))
        .withMessage("test.things.get: the client is closed");
  }

  @Test
  void call_whenHeldBackByAForeverWindow_isNot() {
    server
        .respond(
            "HTTP/1.1 200 OK\r\nRateLimit-Limit: 5\r\nRateLimit-Remaining: 0\r\n"
                + "RateLimit-Reset: 31536000\r\nContent-Length: 2\r\n\r\n{}")
        .json("{}");

    transport.call(TestService.GET, ONE);
    transport.call(TestService.GET, ONE);

    assertThat(server.requests()).hasSize(2);
  }

  @Test
  void call_whenCountsGoBelowZero_nothingRemains() {
    server.respond(
        "HTTP/1.1 200 OK\r\nRateLimit-Limit: 5\r\nRateLimit-Remaining: -1\r\n"
            + "RateLimit-Reset: 600\r\nContent-Length: 2\r\n\r\n{}");

    transport.call(TestService.GET, ONE);

    assertThat(
            catchThrowableOfType(
                RateLimitedException.class, () -> transport.call(TestService.GET, ONE)))
        .satisfies(error -> assertThat(error.sent()).isFalse());
    assertThat(server.requests()).hasSize(1);
  }
}
