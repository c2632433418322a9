package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Endpoint;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A write that the service takes with a key may be repeated; any other may not. */
@Timeout(30)
class IdempotencyTest {

  private static final String HEADER = "Idempotency-Key";
  private static final Endpoint<JsonValue> CREATE = TestService.CREATE.idempotent(HEADER);
  private static final CallInput BODY = CallInput.none().payload(JsonValue.from(Map.of("a", 1)));
  private static final WireMockServer SERVER = TestService.server();

  private final Transport transport =
      TestService.transport(TestService.url(SERVER.port()), new VirtualTime());

  @BeforeEach
  void reset() {
    SERVER.resetAll();
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void post_withAKey_isRepeatedWithTheSameKeyInEveryAttempt() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));

    var error = catchThrowableOfType(ServerException.class, () -> transport.call(CREATE, BODY));

    assertThat(error.attempts()).isEqualTo(3);
    assertThat(keys()).hasSize(3);
    assertThat(new HashSet<>(keys())).hasSize(1);
    assertThat(keys().get(0)).isNotBlank().hasSizeLessThanOrEqualTo(255).matches("[ -~]+");
    // three attempts with one key may still have been one incident
    assertThat(error.mayHaveBeenApplied()).isTrue();
  }

  @Test
  void post_withAKey_hasAnotherKeyInEveryCall() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"id\":1}")));

    for (int i = 0; i < 20; i++) {
      transport.call(CREATE, BODY);
    }

    assertThat(new HashSet<>(keys())).hasSize(20);
  }

  @ParameterizedTest
  @EnumSource(names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
  void post_whenTheResponseIsLost_isRepeatedOnlyWithAKey(Fault fault) {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));

    var with = catchThrowableOfType(ApiException.class, () -> transport.call(CREATE, BODY));
    int sent = keys().size();
    var without =
        catchThrowableOfType(ApiException.class, () -> transport.call(TestService.CREATE, BODY));

    assertThat(with.attempts()).isEqualTo(sent).isEqualTo(3);
    assertThat(without.attempts()).isEqualTo(1);
    assertThat(keys()).hasSize(sent + 1);
    assertThat(without).hasMessageContaining("the change may have been applied");
  }

  @ParameterizedTest
  @CsvSource({"400, 1", "409, 1", "422, 1", "429, 3", "500, 3"})
  void post_withAKey_isRepeatedOnlyWhereARepetitionHelps(int status, int requests) {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));

    assertThat(catchThrowableOfType(ApiException.class, () -> transport.call(CREATE, BODY)))
        .isNotNull();

    SERVER.verify(requests, anyRequestedFor(anyUrl()));
  }

  @Test
  void post_withoutAKey_sendsNone() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"id\":1}")));

    transport.call(TestService.CREATE, BODY);

    assertThat(keys()).containsExactly((String) null);
  }

  @Test
  void post_whenTheCallerSetsTheHeader_sendsThatKey() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"id\":1}")));

    transport.withOptions(o -> o.header(HEADER, "mine")).call(CREATE, BODY);

    assertThat(keys()).containsExactly("mine");
  }

  private static List<String> keys() {
    return SERVER.findAll(anyRequestedFor(anyUrl())).stream()
        .map(request -> request.getHeader(HEADER))
        .toList();
  }
}
