package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class RetryTest {

  private static final WireMockServer SERVER = TestService.server();
  private static final JsonValue BODY = JsonValue.from(Map.of("name", "x"));
  private static final Map<String, Endpoint<?>> ENDPOINTS =
      Map.of(
          "GET", TestService.GET,
          "POST", TestService.CREATE,
          "PUT", TestService.PUT,
          "PATCH", TestService.PATCH,
          "DELETE", TestService.DELETE);

  private final VirtualTime time = new VirtualTime();
  private final Transport transport = TestService.transport(TestService.url(SERVER.port()), time);

  @AfterEach
  void reset() {
    transport.close();
    SERVER.resetAll();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @ParameterizedTest(name = "{0} x {1} -> {2} requests, in doubt {3}")
  @CsvSource({
    "GET,    429, 3, false",
    "POST,   429, 3, false",
    "PUT,    429, 3, false",
    "PATCH,  429, 3, false",
    "DELETE, 429, 3, false",
    "GET,    500, 3, false",
    "POST,   500, 1, true",
    "PUT,    500, 3, true",
    "PATCH,  500, 1, true",
    "DELETE, 500, 3, true",
    "GET,    503, 3, false",
    "POST,   503, 1, true",
    "GET,    408, 3, false",
    "POST,   408, 1, true",
    "GET,    400, 1, false",
    "GET,    401, 1, false",
    "GET,    403, 1, false",
    "GET,    404, 1, false",
    "GET,    409, 1, false",
    "GET,    422, 1, false",
    "POST,   401, 1, false",
    "POST,   422, 1, false",
    "DELETE, 404, 1, false",
    "GET,    RESET, 3, false",
    "POST,   RESET, 1, true",
    "PUT,    RESET, 3, true",
    "PATCH,  RESET, 1, true",
    "DELETE, RESET, 3, true",
    "GET,    EMPTY, 3, false",
    "POST,   EMPTY, 1, true",
    "GET,    GARBAGE, 3, false",
    "POST,   GARBAGE, 1, true",
    "POST,   REFUSED, 0, false",
    "GET,    REFUSED, 0, false",
  })
  void call_whenItFails_isOnTheWireAsOftenAsIsSafe(
      String method, String fault, int requests, boolean inDoubt) {
    stub(fault);
    var target = fault.equals("REFUSED") ? closedPort() : transport;

    var error = catchThrowableOfType(ApiException.class, () -> call(target, method));

    assertThat(error).isNotNull();
    SERVER.verify(requests, anyRequestedFor(anyUrl()));
    assertThat(error.mayHaveBeenApplied()).isEqualTo(inDoubt);
    assertThat(error.attempts()).isEqualTo(fault.equals("REFUSED") ? 3 : requests);
    assertThat(error).hasMessageContaining(method).hasMessageContaining("test.things.");
    assertThat(error.getMessage()).doesNotContain("127.0.0.1").doesNotContain(TestService.TOKEN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"429", "500", "503", "408", "404", "RESET", "EMPTY", "GARBAGE"})
  void call_whenPolicyIsNone_isOnTheWireExactlyOnce(String fault) {
    stub(fault);
    var once = transport.withOptions(o -> o.retryPolicy(RetryPolicy.none()));

    for (var method : ENDPOINTS.keySet()) {
      SERVER.resetRequests();
      assertThat(catchThrowableOfType(ApiException.class, () -> call(once, method))).isNotNull();
      SERVER.verify(1, anyRequestedFor(anyUrl()));
    }
    assertThat(time.slept()).isEmpty();
  }

  @Test
  void call_when503AsksToRepeatAtOnce_isNotRepeatedBehindOurBack() {
    SERVER.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(503).withHeader("Retry-After", "0")));
    var once = transport.withOptions(o -> o.retryPolicy(RetryPolicy.none()));

    for (var method : ENDPOINTS.keySet()) {
      SERVER.resetRequests();
      assertThatThrownBy(() -> call(once, method)).isInstanceOf(ApiException.class);
      SERVER.verify(1, anyRequestedFor(anyUrl()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"429", "500", "RESET"})
  void call_whenFailurePasses_succeeds(String fault) {
    stubOnce(response(fault));

    var value = transport.call(TestService.GET, CallInput.path("1"));

    assertThat(value.get("ok")).contains(JsonValue.of(true));
    SERVER.verify(2, anyRequestedFor(anyUrl()));
    assertThat(time.slept()).containsExactly(Duration.ofMillis(250));
  }

  @Test
  void call_whenServiceSaysHowLong_waitsExactlySoLong() {
    stubOnce(aResponse().withStatus(429).withHeader("Retry-After", "17"));

    transport.call(TestService.CREATE, CallInput.none().payload(BODY));

    assertThat(time.slept()).containsExactly(Duration.ofSeconds(17));
  }

  @Test
  void delete_whenResponseIsLostAndTheRepeatFindsNothing_isDone() {
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("s")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
            .willSetStateTo("gone"));
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("s")
            .whenScenarioStateIs("gone")
            .willReturn(aResponse().withStatus(404)));

    assertThatCode(() -> transport.call(TestService.DELETE, CallInput.path("1")))
        .doesNotThrowAnyException();
  }

  private Transport closedPort() {
    return TestService.transport("http://127.0.0.1:1/api", time);
  }

  private static void call(Transport transport, String method) {
    switch (method) {
      case "GET" -> transport.call(TestService.GET, CallInput.path("1"));
      case "POST" -> transport.call(TestService.CREATE, CallInput.none().payload(BODY));
      case "PUT" -> transport.call(TestService.PUT, CallInput.path("1").payload(BODY));
      case "PATCH" -> transport.call(TestService.PATCH, CallInput.path("1").payload(BODY));
      default -> transport.call(TestService.DELETE, CallInput.path("1"));
    }
  }

  private static void stub(String fault) {
    SERVER.stubFor(any(anyUrl()).willReturn(response(fault)));
  }

  private static void stubOnce(ResponseDefinitionBuilder first) {
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("s")
            .whenScenarioStateIs(Scenario.STARTED)
            .willReturn(first)
            .willSetStateTo("well"));
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("s")
            .whenScenarioStateIs("well")
            .willReturn(aResponse().withBody("{\"ok\":true}")));
  }

  private static ResponseDefinitionBuilder response(String fault) {
    return switch (fault) {
      case "RESET" -> aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);
      case "EMPTY" -> aResponse().withFault(Fault.EMPTY_RESPONSE);
      case "GARBAGE" -> aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE);
      case "REFUSED" -> aResponse();
      default ->
          aResponse().withStatus(Integer.parseInt(fault)).withBody("{\"error\":\"no luck\"}");
    };
  }
}
