package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.core.Operation;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.transport.CallersCode.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Code of the caller throws at every place where it is called, before and after a write of which
 * nobody knows whether it was carried out.
 */
@Timeout(30)
class CallersCodeTest {

  private static final String DOWN =
      "HTTP/1.1 503 Down\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}";
  private static final String DENIED = "HTTP/1.1 401 Who\r\nContent-Length: 2\r\n\r\n{}";

  /** What only watches a call: it changes nothing, and what it throws goes to the handler. */
  private static final Set<Place> WATCHERS =
      EnumSet.of(
          Place.OBSERVE,
          Place.OBSERVER_CALL_START,
          Place.OBSERVER_ATTEMPT_START,
          Place.OBSERVER_WAIT,
          Place.OBSERVER_ATTEMPT,
          Place.OBSERVER_CALL,
          Place.ON_RESPONSE);

  /** Passed between two attempts only. */
  private static final Set<Place> BETWEEN =
      EnumSet.of(Place.OBSERVER_WAIT, Place.JITTER, Place.SLEEPER);

  /** Passed once, before the first attempt. */
  private static final Set<Place> BEFORE = EnumSet.of(Place.OBSERVER_CALL_START);

  /** Passed when the request is, or may be, with the service. */
  private static final Set<Place> SENT =
      EnumSet.of(
          Place.INTERCEPTOR_AFTER,
          Place.NETWORK_INTERCEPTOR_AFTER,
          Place.COOKIES_SAVED,
          Place.AUTHENTICATOR,
          Place.LISTENER_REQUEST_HEADERS_START,
          Place.LISTENER_REQUEST_HEADERS_END,
          Place.LISTENER_RESPONSE_HEADERS_START,
          Place.LISTENER_RESPONSE_HEADERS_END,
          Place.LISTENER_RESPONSE_BODY_END,
          Place.LISTENER_CONNECTION_RELEASED,
          Place.LISTENER_CALL_END,
          Place.CLOCK_AFTER_RESPONSE,
          Place.MODEL);

  /** What code may throw; the last one comes out of a call that it makes itself. */
  private static final List<Supplier<Exception>> EXCEPTIONS =
      List.of(
          () -> new IllegalStateException("planted"),
          () -> new IllegalArgumentException("planted"),
          () -> new Exception("planted, and not declared"),
          () -> ApiStatusException.of(new Operation("other.things.get", "GET", "x"), 404, "none"));

  private final OkHttpClient client = new OkHttpClient();
  private final List<Throwable> uncaught = new ArrayList<>();
  private final Thread thread = Thread.currentThread();
  private final Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    thread.setUncaughtExceptionHandler((any, thrown) -> uncaught.add(thrown));
  }

  @AfterEach
  void stop() throws IOException {
    thread.setUncaughtExceptionHandler(handler);
    client.connectionPool().evictAll();
    client.dispatcher().executorService().shutdown();
    server.close();
  }

  static Stream<Arguments> placesAndExceptions() {
    return Stream.of(Place.values())
        .flatMap(place -> EXCEPTIONS.stream().map(what -> Arguments.of(place, what.get())))
        .filter(arguments -> !isTakenForNoProxy(arguments.get()));
  }

  /** OkHttp takes this exception of a proxy selector for "no proxy". */
  private static boolean isTakenForNoProxy(Object[] arguments) {
    return arguments[0] == Place.PROXY_SELECTOR && arguments[1] instanceof IllegalArgumentException;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("placesAndExceptions")
  void create_whenCodeThrows_endsInAFailureThatKnowsWhetherItWasSent(Place place, Exception thrown)
      throws InterruptedException {
    if (BETWEEN.contains(place)) {
      // a create is sent once, so nothing is between its attempts
      return;
    }
    server.respond(place == Place.AUTHENTICATOR ? DENIED : ok());
    var code = new CallersCode(place, thrown, true);

    var failure = call(code, TestService.CREATE);

    check(code, place, thrown, failure);
    if (!WATCHERS.contains(place)) {
      assertThat(((ApiException) failure).mayHaveBeenApplied()).isEqualTo(SENT.contains(place));
    }
    assertThat(server.requests().size()).isLessThanOrEqualTo(1);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("placesAndExceptions")
  void update_whenCodeThrowsAfterAnUnclearAttempt_keepsTheDoubt(Place place, Exception thrown)
      throws InterruptedException {
    if (BEFORE.contains(place)) {
      return;
    }
    server.respond(DOWN).respond(place == Place.AUTHENTICATOR ? DENIED : ok());
    var code = new CallersCode(place, thrown, false);

    var failure = call(code, TestService.PUT);

    check(code, place, thrown, failure);
    if (!WATCHERS.contains(place)) {
      assertThat(((ApiException) failure).mayHaveBeenApplied()).isTrue();
      assertThat(failure).hasMessageContaining("may have been applied");
    }
  }

  @ParameterizedTest
  @MethodSource("places")
  void update_whenCodeThrowsAnError_rethrowsItAndLeavesNothingBehind(Place place)
      throws InterruptedException {
    if (BEFORE.contains(place)) {
      return;
    }
    server.respond(DOWN).respond(place == Place.AUTHENTICATOR ? DENIED : ok());
    var thrown = new AssertionError("planted");
    var code = new CallersCode(place, thrown, false);

    var failure = call(code, TestService.PUT);

    assertThat(failure).isSameAs(WATCHERS.contains(place) ? null : thrown);
    isClean(code, place);
  }

  @ParameterizedTest
  @MethodSource("places")
  void create_whenCodeThrowsAnError_rethrowsItAndLeavesNothingBehind(Place place)
      throws InterruptedException {
    if (BETWEEN.contains(place)) {
      return;
    }
    server.respond(place == Place.AUTHENTICATOR ? DENIED : ok());
    var thrown = new StackOverflowError("planted");
    var code = new CallersCode(place, thrown, true);

    var failure = call(code, TestService.CREATE);

    assertThat(failure).isSameAs(WATCHERS.contains(place) ? null : thrown);
    isClean(code, place);
  }

  static Stream<Place> places() {
    return Stream.of(Place.values());
  }

  private static String ok() {
    return RawServer.JSON + "Set-Cookie: a=b\r\nContent-Length: 8\r\n\r\n{\"id\":1}";
  }

  private Throwable call(CallersCode code, Endpoint<?> endpoint) {
    // a name, so that it is looked up
    var url = HttpUrl.get(server.url()).newBuilder().host("localhost").build();
    try (var transport = code.transport(url, client)) {
      var input = endpoint == TestService.PUT ? CallInput.path("1") : CallInput.none();
      return catchThrowable(
          () -> transport.call(endpoint, input.payload(JsonValue.from(Map.of("a", 1)))));
    }
  }

  private void check(CallersCode code, Place place, Exception thrown, Throwable failure)
      throws InterruptedException {
    isClean(code, place);
    if (WATCHERS.contains(place)) {
      assertThat(failure).isNull();
      assertThat(uncaught).isNotEmpty().allMatch(each -> each == thrown);
      return;
    }
    assertThat(failure).isInstanceOf(ApiException.class).isNotSameAs(thrown);
    var typed = (ApiException) failure;
    assertThat(typed.operation().name()).startsWith("test.things.");
    assertThat(typed.attempts()).isEqualTo(code.attempts());
    assertThat(typed.getMessage()).hasSizeLessThan(600).doesNotContain("\n");
    assertThat(typed.getCause() == thrown || List.of(typed.getSuppressed()).contains(thrown))
        .as("%s is kept", thrown)
        .isTrue();
  }

  /** It was thrown; no reservation and no connection is left. */
  private void isClean(CallersCode code, Place place) throws InterruptedException {
    assertThat(code.hits()).as("thrown").isPositive();
    assertThat(code.openReservations()).as("open reservations").isZero();
    var pool = client.connectionPool();
    if (place == Place.LISTENER_RESPONSE_BODY_END) {
      // OkHttp counts the connection as busy until it is collected; it is closed all the same
      assertThat(server.awaitEnds(server.connections())).isTrue();
      return;
    }
    assertThat(pool.connectionCount() - pool.idleConnectionCount()).as("busy").isZero();
  }
}
