package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.http.Fault.MALFORMED_RESPONSE_CHUNK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.conformance.service.Declared;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Shape;
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

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenPolicyIsNone_isOneRequest(Declared operation) {
    var transport =
        SERVER
            .transport(operation.service(), "fake-token")
            .with(o -> o.retryPolicy(RetryPolicy.none()));

    answers()
        .forEach(
            (name, answer) -> {
              SERVER.wireMock().resetRequests();
              SERVER.answer(answer);
              var failure =
                  catchThrowableOfType(
                      ApiException.class, () -> operation.call(transport, operation.input("7")));
              if (failure == null) {
                assertThat(mayPass(operation, name)).as("%s passes %s", operation, name).isTrue();
              } else {
                assertThat(failure.attempts()).isEqualTo(1);
              }
              assertThat(SERVER.requests()).as("%s and %s", operation, name).hasSize(1);
            });
  }

  /** A 2xx whose body breaks off is a success where the body is not looked at. */
  private static boolean mayPass(Declared operation, String name) {
    return operation.shape() == Shape.NONE && name.endsWith(MALFORMED_RESPONSE_CHUNK.name());
  }

  private static Map<String, ResponseDefinitionBuilder> answers() {
    var answers = new LinkedHashMap<String, ResponseDefinitionBuilder>();
    for (int status : new int[] {400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 502, 503, 504}) {
      answers.put("status " + status, aResponse().withStatus(status));
    }
    answers.put(
        "503 to be repeated at once", aResponse().withStatus(503).withHeader("Retry-After", "0"));
    answers.put("408 that closes", aResponse().withStatus(408).withHeader("Connection", "close"));
    answers.put(
        "401 with a challenge",
        aResponse().withStatus(401).withHeader("WWW-Authenticate", "Basic"));
    answers.put(
        "407 with a challenge",
        aResponse().withStatus(407).withHeader("Proxy-Authenticate", "Basic"));
    answers.put("421 for another connection", aResponse().withStatus(421));
    answers.put(
        "403 for the limit",
        aResponse()
            .withStatus(403)
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader("X-RateLimit-Reset", "1"));
    for (var fault : Fault.values()) {
      answers.put("fault " + fault, aResponse().withFault(fault));
    }
    return answers;
  }
}
