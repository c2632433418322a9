package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.RawRequest;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.ResultObserver;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.QueryParameters;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.immutables.value.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class CallTest {

  /** A request model that forgot to name its builder. */
  @ImmutableStyle
  @Value.Immutable
  interface Nameless {
    String name();

    final class Builder extends ImmutableNameless.Builder {}
  }

  private static final WireMockServer SERVER = TestService.server();

  private final VirtualTime time = new VirtualTime();
  private final Transport transport = TestService.transport(TestService.url(SERVER.port()), time);

  @BeforeEach
  void reset() {
    SERVER.resetAll();
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"id\":1}")));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void one_sendsAddressCredentialAndPayload() {
    transport.call(
        TestService.CREATE,
        CallInput.none()
            .query(QueryParameters.none().with("a b", "c&d").with("a b", "2"))
            .payload(JsonValue.from(Map.of("name", "ü"))));

    SERVER.verify(
        postRequestedFor(urlEqualTo("/api/things?a%20b=c%26d&a%20b=2"))
            .withHeader("X-Token", equalTo(TestService.TOKEN))
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(equalToJson("{\"name\":\"ü\"}")));
  }

  @Test
  void one_whenPutHasNoPayload_sendsAnEmptyBody() {
    transport.call(TestService.PUT, CallInput.path("1"));

    SERVER.verify(
        putRequestedFor(urlEqualTo("/api/things/1")).withRequestBody(binaryEqualTo(new byte[0])));
  }

  @Test
  void one_whenPayloadHasNoWireNames_refusesInsteadOfSendingNothing() {
    var nameless = new Nameless.Builder().name("x").build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> transport.call(TestService.CREATE, CallInput.none().payload(nameless)))
        .withMessageContaining("test.things.create");
    assertThat(SERVER.getAllServeEvents()).isEmpty();
  }

  @Test
  void one_whenThePayloadRepeatsItsParent_fillsItInFromThePath() {
    var child =
        Endpoint.one("test.parts.create", "POST things/{thing_id}/parts", JsonValue.class)
            .parentIn("thing_id")
            .requires("thing_id", "name");

    transport.call(
        child,
        CallInput.path(7).payload(JsonValue.from(Map.of("name", "x", "in", Map.of("a", 1)))));

    SERVER.verify(
        postRequestedFor(urlEqualTo("/api/things/7/parts"))
            .withRequestBody(equalToJson("{\"thing_id\":\"7\",\"name\":\"x\",\"in\":{\"a\":1}}")));
  }

  @Test
  void with_changesTheCopyOnly() {
    transport
        .withOptions(o -> o.header("X-Trace", "t-1"))
        .call(TestService.GET, CallInput.path("1"));
    transport.call(TestService.GET, CallInput.path("2"));

    SERVER.verify(
        getRequestedFor(urlEqualTo("/api/things/1")).withHeader("X-Trace", equalTo("t-1")));
    SERVER.verify(getRequestedFor(urlEqualTo("/api/things/2")).withHeader("X-Trace", absent()));
  }

  @Test
  void with_whenHeaderWouldReplaceTheCredential_theCredentialWins() {
    transport
        .withOptions(o -> o.header("X-Token", "other"))
        .call(TestService.GET, CallInput.path("1"));

    SERVER.verify(getRequestedFor(anyUrl()).withHeader("X-Token", equalTo(TestService.TOKEN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sec\nret", "sec\u0000ret", "secr\u00e9t"})
  void with_whenHeaderIsIllegal_refusesWithoutQuoting(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> transport.withOptions(o -> o.header("X-Trace", value)))
        .withMessageContaining("X-Trace")
        .withMessageNotContaining("sec");
  }

  @Test
  void onResponse_tellsTheFactsOnce() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withBody("{}")
                    .withHeader("X-Request-Id", "r-1")
                    .withHeader("X-Echo", "token " + TestService.TOKEN)
                    .withHeader("X-RateLimit-Remaining", "7")));
    var seen = new ArrayList<ResponseInfo>();

    transport.withOptions(o -> o.onResponse(seen::add)).call(TestService.GET, CallInput.path("1"));

    assertThat(seen).hasSize(1);
    var info = seen.get(0);
    assertThat(info.status()).isEqualTo(200);
    assertThat(info.requestId()).contains("r-1");
    assertThat(info.header("x-ECHO")).contains("token ***");
    assertThat(info.attempts()).isEqualTo(1);
    assertThat(info.rateLimit().remaining()).contains(7L);
    assertThat(transport.rateLimit().remaining()).contains(7L);
    assertThat(info.toString()).doesNotContain(TestService.TOKEN).contains("test.things.get");
  }

  @Test
  void observer_seesCallsAttemptsWaitsAndPages() {
    var events = new ArrayList<String>();
    var observed =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.observer(new Recorder(events)));
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));

    assertThatThrownBy(() -> observed.call(TestService.GET, CallInput.path("secret-id")))
        .isInstanceOf(ApiStatusException.class);
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"items\":[1,2]}")));
    observed.call(TestService.LIST, CallInput.none()).toList();

    assertThat(events)
        .containsExactly(
            "attempt 1 500",
            "wait BACK_OFF PT0.25S",
            "attempt 2 500",
            "wait BACK_OFF PT0.5S",
            "attempt 3 500",
            "call 3 failed PT0.75S",
            "attempt 1 200",
            "call 1 succeeded PT0S",
            "page 1 with 2");
  }

  @Test
  void resultObserver_seesResultsAndPagesButNoRawCalls() {
    var seen = new ArrayList<String>();
    ResultObserver observer =
        (operation, result) -> seen.add(operation.name() + " " + result.getClass().getSimpleName());
    var observed =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.observer(observer));

    observed.call(TestService.GET, CallInput.path(7));
    observed.call(TestService.DELETE, CallInput.path(7));
    observed.raw().send(RawRequest.get("things/7"));
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"items\":[{\"id\":1}]}")));
    var listing = observed.call(TestService.LIST, CallInput.none());
    assertThat(seen).containsExactly("test.things.get JsonValue");
    listing.toList();

    assertThat(seen).hasSize(2).last().asString().startsWith("test.things.list List");
  }

  @Test
  void resultObserver_whenItThrows_theCallerGetsThat() {
    ResultObserver observer =
        (operation, result) -> {
          throw new AssertionError(operation.name());
        };
    var observed =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.observer(observer));

    assertThatThrownBy(() -> observed.call(TestService.GET, CallInput.path(7)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("test.things.get");
    SERVER.verify(1, getRequestedFor(urlEqualTo("/api/things/7")));
  }

  @Test
  void secret_whenSupplied_isReadOncePerAttempt() {
    var tokens = new ArrayDeque<>(List.of("fake-1", "fake-2", "fake-3"));
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
    var rotating =
        HttpTransport.create(
            new ServiceProfile(
                "test",
                HttpUrl.get(TestService.url(SERVER.port())),
                AuthScheme.query("t", Secret.from("x", tokens::pop)),
                new PlainEnvelope(),
                "application/json",
                false),
            dev.trivet.core.ClientConfig.builder().clock(time).sleeper(time::sleep).build());

    assertThatThrownBy(() -> rotating.call(TestService.GET, CallInput.path("1")))
        .isInstanceOf(ApiStatusException.class);

    for (var token : List.of("fake-1", "fake-2", "fake-3")) {
      SERVER.verify(1, getRequestedFor(urlEqualTo("/api/things/1?t=" + token)));
    }
  }

  @Test
  void call_whenBodyTrickles_endsAtTheDeadline() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withBody("[" + "1,".repeat(2000) + "1]")
                    .withChunkedDribbleDelay(100, 60_000)));

    var error =
        catchThrowableOfType(
            ApiTimeoutException.class,
            () ->
                transport
                    .withOptions(o -> o.attemptTimeout(Duration.ofMillis(300)))
                    .call(TestService.CREATE, CallInput.none()));

    assertThat(error.interrupted()).isFalse();
    assertThat(error.mayHaveBeenApplied()).isTrue();
  }

  @Test
  void call_whenHeadersNeverCome_endsAtTheAttemptTimeout() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(60_000)));

    var error =
        catchThrowableOfType(
            ApiTimeoutException.class,
            () ->
                transport
                    .withOptions(o -> o.attemptTimeout(Duration.ofMillis(200)))
                    .call(TestService.CREATE, CallInput.none()));

    assertThat(error.attempts()).isEqualTo(1);
  }

  @Test
  void call_whenBodyBreaksOff_isAConnectionFailure() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));

    var error =
        catchThrowableOfType(
            ApiConnectionException.class,
            () -> transport.call(TestService.CREATE, CallInput.none()));

    assertThat(error.mayHaveBeenApplied()).isTrue();
  }

  private record Recorder(List<String> events) implements ApiObserver {

    @Override
    public void onAttempt(Attempt attempt) {
      events.add("attempt " + attempt.attempt() + " " + attempt.status().orElse(0));
    }

    @Override
    public void onWait(Wait wait) {
      events.add("wait " + wait.reason() + " " + wait.duration());
    }

    @Override
    public void onCall(Call call) {
      events.add(
          "call "
              + call.attempts()
              + (call.succeeded() ? " succeeded " : " failed ")
              + call.waited());
    }

    @Override
    public void onPage(PageRead page) {
      events.add("page " + page.number() + " with " + page.items());
    }
  }
}
