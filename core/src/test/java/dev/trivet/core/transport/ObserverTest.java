package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Operation;
import dev.trivet.core.RawRequest;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What observers are told, in which order, and what they may add to a request. */
@Timeout(30)
class ObserverTest {

  private static final WireMockServer SERVER = TestService.server();

  private final VirtualTime time = new VirtualTime();
  private final List<String> events = new ArrayList<>();
  private final List<Throwable> uncaught = new ArrayList<>();
  private final Thread thread = Thread.currentThread();
  private final Thread.UncaughtExceptionHandler handler = thread.getUncaughtExceptionHandler();

  @BeforeEach
  void reset() {
    SERVER.resetAll();
    respond(aResponse().withBody("{\"id\":1}"));
    thread.setUncaughtExceptionHandler((any, problem) -> uncaught.add(problem));
  }

  @AfterEach
  void restore() {
    thread.setUncaughtExceptionHandler(handler);
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  private static void respond(ResponseDefinitionBuilder response) {
    SERVER.stubFor(any(anyUrl()).willReturn(response));
  }

  private Transport transport(Consumer<ClientConfig.Builder> change) {
    return TestService.transport(TestService.url(SERVER.port()), time, change);
  }

  private Transport observed(ApiObserver... observers) {
    return transport(config -> config.addObservers(observers));
  }

  @Test
  void call_whenItIsRepeated_hasOneStartAndOneEndLikeEveryAttempt() {
    respond(aResponse().withStatus(503));

    assertThat(catchThrowable(() -> get(observed(new Recorder("")), "1"))).isNotNull();

    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends REFUSED",
            "call 1 waits",
            "call 1 attempt 2 starts",
            "call 1 attempt 2 ends REFUSED",
            "call 1 waits",
            "call 1 attempt 3 starts",
            "call 1 attempt 3 ends REFUSED",
            "call 1 ends REFUSED");
  }

  @Test
  void ends_goToSeveralObserversInReverseOrder() {
    get(observed(new Recorder("a: "), new Recorder("b: ")), "1");

    assertThat(events)
        .containsExactly(
            "a: call 1 starts",
            "b: call 1 starts",
            "a: call 1 attempt 1 starts",
            "b: call 1 attempt 1 starts",
            "b: call 1 attempt 1 ends",
            "a: call 1 attempt 1 ends",
            "b: call 1 ends",
            "a: call 1 ends");
  }

  @Test
  void call_whenItsTokenSupplierCalls_enclosesThatCall() {
    var recorder = new Recorder("");
    var inner = observed(recorder);
    Supplier<String> token =
        () -> {
          inner.call(TestService.CREATE, CallInput.none());
          return TestService.TOKEN;
        };
    var profile =
        new ServiceProfile(
            "test",
            HttpUrl.get(TestService.url(SERVER.port())),
            AuthScheme.header("X-Token", Secret.from("token", token)),
            new PlainEnvelope(),
            "application/json",
            false);

    get(
        HttpTransport.create(
            profile, ClientConfig.builder().clock(time).observer(recorder).build()),
        "1");

    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 2 starts",
            "call 2 attempt 1 starts",
            "call 2 attempt 1 ends",
            "call 2 ends",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends",
            "call 1 ends");
  }

  @Test
  void attempt_whenItsConnectionIsDead_isToldOnceAndKeepsItsHeaders() throws IOException {
    try (var server = new RawServer()) {
      server.json("{\"id\":1}").json("{\"id\":2}");
      var transport =
          TestService.transport(server.url(), time, config -> config.observer(new Recorder("")));
      get(transport, "1");
      server.closeIdleConnections();

      get(transport, "2");

      assertThat(server.connections()).isEqualTo(2);
    }
    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends",
            "call 1 ends",
            "call 2 starts",
            "call 2 attempt 1 starts",
            "call 2 attempt 1 ends",
            "call 2 ends");
  }

  @Test
  void call_whenItsCredentialIsMissing_endsWithoutAnAttempt() {
    var profile =
        new ServiceProfile(
            "test",
            HttpUrl.get(TestService.url(SERVER.port())),
            (request, url, endpoint) -> {
              throw new IllegalStateException("no token");
            },
            new PlainEnvelope(),
            "application/json",
            false);
    var transport =
        HttpTransport.create(
            profile, ClientConfig.builder().clock(time).observer(new Recorder("")).build());

    assertThat(catchThrowable(() -> get(transport, "1"))).hasMessage("no token");

    assertThat(events).containsExactly("call 1 starts", "call 1 ends CALLERS_CODE");
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(Failure.REFUSED, aResponse().withStatus(404).withBody("{}")),
        Arguments.of(Failure.UNREADABLE, aResponse().withBody("<html>")),
        Arguments.of(Failure.UNREADABLE, aResponse().withBody("")),
        Arguments.of(Failure.CONNECTION, aResponse().withFault(Fault.EMPTY_RESPONSE)),
        Arguments.of(Failure.CONNECTION, aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)),
        Arguments.of(Failure.TIMEOUT, aResponse().withFixedDelay(60_000)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_isToldWithTheAttemptAndTheCall(Failure failure, ResponseDefinitionBuilder response) {
    respond(response);
    var transport =
        observed(new Recorder("")).withOptions(o -> o.attemptTimeout(Duration.ofMillis(200)));

    assertThat(catchThrowable(() -> transport.call(TestService.CREATE, CallInput.none())))
        .isNotNull();

    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends " + failure,
            "call 1 ends " + failure);
  }

  @Test
  void failure_whenTheThreadIsInterrupted_isToldSo() {
    respond(aResponse().withStatus(503));
    var transport =
        transport(
            config ->
                config
                    .observer(new Recorder(""))
                    .sleeper(
                        wait -> {
                          throw new InterruptedException();
                        }));

    assertThat(catchThrowable(() -> get(transport, "1"))).isNotNull();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(events)
        .endsWith("call 1 attempt 1 ends REFUSED", "call 1 waits", "call 1 ends INTERRUPTED");
  }

  @Test
  void failure_whenTheLimitIsUsedUp_isToldWithoutAnAttempt() {
    respond(
        aResponse()
            .withBody("{}")
            .withHeader("X-RateLimit-Limit", "9")
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader(
                "X-RateLimit-Reset", "" + time.instant().plusSeconds(3600).getEpochSecond()));
    var transport = observed(new Recorder(""));
    get(transport, "1");

    assertThat(catchThrowable(() -> get(transport, "2"))).isNotNull();

    assertThat(events).endsWith("call 1 ends", "call 2 starts", "call 2 ends HELD_BACK");
  }

  @Test
  void failure_whenAnInterceptorThrows_isCodeOfTheCaller() {
    var http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("planted");
                })
            .build();
    var transport = transport(c -> c.observer(new Recorder("")).okHttpClient(http));

    assertThat(catchThrowable(() -> get(transport, "1"))).isNotNull();

    assertThat(events).endsWith("call 1 attempt 1 ends CALLERS_CODE", "call 1 ends CALLERS_CODE");
  }

  @Test
  void attempt_tellsWhichLimitItCountsAgainst() {
    var uses = new ArrayList<RateLimiter.Use>();
    var transport =
        observed(
            new ApiObserver() {
              @Override
              public void onAttempt(Attempt attempt) {
                uses.add(attempt.limitUse());
              }
            });

    get(transport, "1");
    transport.call(TestService.CREATE, CallInput.none());

    assertThat(uses).containsExactly(RateLimiter.Use.READ, RateLimiter.Use.WRITE);
  }

  @Test
  void ends_whenTheClockThrowsOrGoesBack_comeWithADurationThatIsNotNegative() {
    var took = new ArrayList<Duration>();
    var back =
        transport(
            config ->
                config.observer(
                    new ApiObserver() {
                      @Override
                      public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
                        time.advance(Duration.ofHours(-1));
                      }

                      @Override
                      public void onAttempt(Attempt attempt) {
                        took.add(attempt.took());
                      }

                      @Override
                      public void onCall(Call call) {
                        took.add(call.took());
                      }
                    }));

    get(back, "1");

    assertThat(took).containsExactly(Duration.ZERO, Duration.ZERO);
  }

  @Test
  void rawCall_isNamedAfterItsService() {
    observed(new Recorder("")).raw().send(RawRequest.get("things/1"));

    assertThat(names).containsOnly("test.raw");
    assertThat(new Operation("test.raw", "GET", "x").service()).isEqualTo("test");
  }

  @Test
  void headers_whenAnObserverAddsThem_areSentWithEveryAttempt() {
    respond(aResponse().withStatus(503));
    var transport = observed(adding("X-Attempt", null), adding("X-Tenant", "tenant-0001"));

    assertThat(catchThrowable(() -> get(transport, "1"))).isNotNull();

    for (var attempt : List.of("1", "2", "3")) {
      SERVER.verify(
          1,
          getRequestedFor(anyUrl())
              .withHeader("X-Attempt", equalTo(attempt))
              .withHeader("X-Tenant", equalTo("tenant-0001"))
              .withHeader("X-Token", equalTo(TestService.TOKEN)));
    }
    assertThat(uncaught).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-token",
        "Authorization",
        "content-type",
        "Content-Length",
        "Content-Encoding",
        "Accept",
        "User-Agent",
        "Host",
        "Accept-Encoding",
        "Bad Name",
        ""
      })
  void headers_whenTheyAreTheClientsOwn_areRefusedAndTheCallGoesOn(String name) {
    var transport = observed(adding("X-Before", "b"), adding(name, "stolen"));

    transport.call(TestService.CREATE, CallInput.none());

    SERVER.verify(
        postRequestedFor(anyUrl())
            .withHeader("X-Token", equalTo(TestService.TOKEN))
            .withHeader("X-Before", equalTo("b"))
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("Authorization", absent()));
    assertThat(uncaught)
        .hasSize(1)
        .allSatisfy(
            refused ->
                assertThat(refused)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("header")
                    .hasMessageNotContaining("stolen"));
  }

  @Test
  void headers_whenOptionsOrAnotherObserverHaveSetThem_stay() {
    var transport =
        observed(
            adding("X-First", "first"), adding("x-first", "second"), adding("x-trace", "other"));

    get(transport.withOptions(o -> o.header("X-Trace", "callers-own")), "1");

    SERVER.verify(
        getRequestedFor(anyUrl())
            .withHeader("X-First", equalTo("first"))
            .withHeader("X-Trace", equalTo("callers-own")));
    assertThat(uncaught).isEmpty();
  }

  @Test
  void headers_whenTheServiceEchoesThem_areMasked() {
    respond(aResponse().withStatus(422).withBody("{\"message\":\"tenant-0001 is unknown\"}"));

    var failure = catchThrowable(() -> get(observed(adding("X-Tenant", "tenant-0001")), "1"));

    assertThat(((ApiStatusException) failure).body()).contains("*** is unknown");
  }

  @Test
  void requestTag_whenTheHttpClientIsTheCallers_isTheOperation() {
    var tags = new ArrayList<Operation>();
    var http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  tags.add(chain.request().tag(Operation.class));
                  return chain.proceed(chain.request());
                })
            .build();

    get(transport(config -> config.okHttpClient(http)), "secret-id");

    assertThat(tags).containsExactly(TestService.GET.operation());
  }

  private static void get(Transport transport, String id) {
    transport.call(TestService.GET, CallInput.path(id));
  }

  /** Adds one header; without a value, the number of the attempt. */
  private static ApiObserver adding(String name, String value) {
    return new ApiObserver() {
      @Override
      public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
        headers.set(name, value == null ? "" + attempt.attempt() : value);
      }
    };
  }

  private final List<String> names = new ArrayList<>();
  private final List<Long> calls = new ArrayList<>();

  /** Writes calls down by the order of their starts. */
  private final class Recorder implements ApiObserver {

    private final String prefix;

    Recorder(String prefix) {
      this.prefix = prefix;
    }

    private void add(long callId, Operation operation, String what) {
      if (!calls.contains(callId)) {
        calls.add(callId);
      }
      names.add(operation.name());
      events.add(prefix + "call " + (calls.indexOf(callId) + 1) + what);
    }

    private static String of(Attempt attempt) {
      return " attempt " + attempt.attempt() + " ends" + why(attempt.failure().orElse(null));
    }

    private static String why(Failure failure) {
      return failure == null ? "" : " " + failure;
    }

    @Override
    public void onCallStart(CallStart call) {
      add(call.callId(), call.operation(), " starts");
    }

    @Override
    public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
      add(attempt.callId(), attempt.operation(), " attempt " + attempt.attempt() + " starts");
    }

    @Override
    public void onAttempt(Attempt attempt) {
      add(attempt.callId(), attempt.operation(), of(attempt));
    }

    @Override
    public void onWait(Wait wait) {
      add(wait.callId(), wait.operation(), " waits");
    }

    @Override
    public void onCall(Call call) {
      assertThat(call.succeeded()).isEqualTo(call.failure().isEmpty());
      add(call.callId(), call.operation(), " ends" + why(call.failure().orElse(null)));
    }
  }
}
