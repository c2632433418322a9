package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Without repetitions every operation is one request on the wire, whatever comes back. */
@Timeout(60)
class SingleRequestTest {

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  /** Above all those after which an HTTP client likes to send a request again by itself. */
  private static final Map<String, ResponseDefinitionBuilder> RESPONSES = responses();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenPolicyIsNone_isOneRequest(OperationUnderTest operation) {
    isOneRequest(operation, "503 to be repeated at once");
    isOneRequest(operation, "fault " + Fault.EMPTY_RESPONSE);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#kinds")
  void call_whenPolicyIsNone_isOneRequestWhateverComesBack(OperationUnderTest operation) {
    RESPONSES.keySet().forEach(name -> isOneRequest(operation, name));
  }

  private static void isOneRequest(OperationUnderTest operation, String name) {
    SERVER.respond(RESPONSES.get(name));
    var transport =
        operation
            .transport(SERVER.client(operation.service(), "fake-token"))
            .withOptions(o -> o.retryPolicy(RetryPolicy.none()));

    var failure =
        catchThrowableOfType(
            ApiException.class, () -> operation.call(transport, operation.input("7")));

    assertThat(failure).as("%s after %s", operation, name).isNotNull();
    assertThat(failure.attempts()).as("%s after %s", operation, name).isEqualTo(1);
    assertThat(SERVER.requests()).as("%s after %s", operation, name).hasSize(1);
  }

  private static Map<String, ResponseDefinitionBuilder> responses() {
    var responses = new LinkedHashMap<String, ResponseDefinitionBuilder>();
    for (int status : new int[] {400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 502, 503, 504}) {
      responses.put("status " + status, aResponse().withStatus(status));
    }
    responses.put(
        "503 to be repeated at once", aResponse().withStatus(503).withHeader("Retry-After", "0"));
    responses.put("408 that closes", aResponse().withStatus(408).withHeader("Connection", "close"));
    responses.put(
        "401 with a challenge",
        aResponse().withStatus(401).withHeader("WWW-Authenticate", "Basic"));
    responses.put(
        "407 with a challenge",
        aResponse().withStatus(407).withHeader("Proxy-Authenticate", "Basic"));
    responses.put("421 for another connection", aResponse().withStatus(421));
    responses.put(
        "403 for the limit",
        aResponse()
            .withStatus(403)
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader("X-RateLimit-Reset", "1"));
    for (var fault : Fault.values()) {
      responses.put("fault " + fault, aResponse().withFault(fault));
    }
    return responses;
  }
}
