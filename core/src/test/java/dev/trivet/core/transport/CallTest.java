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
            .withRequestBody(
                equalToJson(
                    """
                    {"thing_id":"7","name":"x","in":{"a":1}}""")));
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
}
