package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.conformance.service.Declared;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Service;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.transport.ApiTransport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the failures of every operation say, and what they never show. */
@Timeout(60)
class FailureTest {

  private static final String TOKEN = "fake+token/5up3r=";
  private static final String ARGUMENT = "argument-4711/x";
  private static final String PAYLOAD = "payload-0815";

  private static final Map<Integer, Class<? extends ApiStatusException>> TYPES =
      Map.of(
          400, ValidationException.class,
          401, AuthenticationException.class,
          404, NotFoundException.class,
          409, ConflictException.class,
          422, ValidationException.class,
          429, RateLimitedException.class,
          500, ServerException.class,
          503, ServerException.class);

  /** Bodies that something between the client and the service may have written. */
  private static final List<String> FOREIGN =
      List.of(
          "",
          "<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>",
          "not JSON at all",
          "{\"cut\":",
          "null",
          "[]",
          "{}",
          "\"text\"",
          "17",
          "{\"error\":{\"deep\":[{\"er\":null}]}}");

  /** Those that end before a status has come. */
  private static final List<Fault> FAULTS =
      List.of(Fault.CONNECTION_RESET_BY_PEER, Fault.EMPTY_RESPONSE, Fault.RANDOM_DATA_THEN_CLOSE);

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenServiceSaysNo_saysWhatWhereAndNothingElse(Declared operation) {
    var transport = once(operation.service());

    TYPES.forEach(
        (status, type) -> {
          var words = "some words of the service";
          var failure = refused(operation, transport, status, error(operation, status, words));
          assertThat(failure).as("%s with %s", operation, status).isExactlyInstanceOf(type);
          assertThat(failure.serviceMessage())
              .hasValueSatisfying(w -> assertThat(w).contains(words));
          assertThat(failure).hasMessageContaining(words);
        });
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenSomethingElseAnswers_isTheStatusErrorAllTheSame(Declared operation) {
    var transport = once(operation.service());

    for (int status : new int[] {400, 403, 404, 502}) {
      for (var body : FOREIGN) {
        refused(operation, transport, status, body);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenErrorIsHuge_keepsTheMessageShort(Declared operation) {
    var words = "long ".repeat(40_000);

    var failure = refused(operation, once(operation.service()), 422, error(operation, 422, words));

    assertThat(failure.getMessage()).hasSizeLessThan(1000);
    assertThat(failure.body()).hasSizeLessThanOrEqualTo(64 * 1024);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenErrorEchoesTheToken_masksIt(Declared operation) {
    var words = "access token not found: " + TOKEN + ", please check";

    var failure = refused(operation, once(operation.service()), 401, error(operation, 401, words));

    assertThat(failure).hasMessageContaining("please check");
    assertThat(failure.body()).doesNotContain(TOKEN);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenThereIsNoAnswer_saysSo(Declared operation) {
    for (var fault : FAULTS) {
      var answer = aResponse().withFault(fault);
      var failure = failure(operation, once(operation.service()), answer);
      assertThat(failure).as("%s", fault).isInstanceOf(ApiConnectionException.class);
      assertThat(failure.mayHaveBeenApplied()).isEqualTo(!operation.endpoint().isRead());
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenSuccessIsNoJson_isUnreadable(Declared operation) {
    var transport = once(operation.service());

    for (var body : List.of("<html>", "not JSON", "{\"data\":", "{\"result\":{\"id\":")) {
      SERVER.answer(aResponse().withStatus(200).withBody(body));
      try {
        operation.call(transport, operation.input(ARGUMENT));
        assertThat(operation.endpoint().isVoid()).as("%s took %s", operation, body).isTrue();
      } catch (ApiDecodeException unreadable) {
        check(operation, unreadable, "200");
        assertThat(unreadable.jsonPath()).startsWith("$");
        assertThat(unreadable.bodyPrefix()).isEqualTo(body);
        assertThat(unreadable.mayHaveBeenApplied()).isEqualTo(!operation.endpoint().isRead());
      }
    }
  }

  private static ApiTransport once(Service service) {
    return SERVER
        .transport(service, TOKEN)
        .with(o -> o.retryPolicy(RetryPolicy.none()).header("X-Secret", "header-secret-1"));
  }

  private static String error(Declared operation, int status, String words) {
    return operation.service().error(status, words);
  }

  private static ApiStatusException refused(
      Declared operation, ApiTransport transport, int status, String body) {
    var answer = aResponse().withStatus(status).withBody(body);
    var failure = (ApiStatusException) failure(operation, transport, answer);
    check(operation, failure, Integer.toString(status));
    assertThat(failure.status()).isEqualTo(status);
    return failure;
  }

  private static ApiException failure(
      Declared operation, ApiTransport transport, ResponseDefinitionBuilder answer) {
    SERVER.answer(answer);
    var failure =
        catchThrowableOfType(
            ApiException.class,
            () -> operation.call(transport, operation.input(ARGUMENT, Map.of("name", PAYLOAD))));
    assertThat(failure).as("failure of %s", operation).isNotNull();
    check(operation, failure, "");
    return failure;
  }

  private static void check(Declared operation, ApiException failure, String status) {
    var called = operation.operation();
    assertThat(failure.operation()).isEqualTo(called);
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure.getMessage())
        .startsWith(called.name() + " " + called.verb() + " " + called.template() + " -> " + status)
        .doesNotContain("\n")
        .doesNotContain(TOKEN)
        .doesNotContain("5up3r")
        .doesNotContain("4711")
        .doesNotContain(PAYLOAD)
        .doesNotContain("header-secret")
        .doesNotContain("127.0.0.1")
        .doesNotContain("http:")
        .doesNotContain("gateway/");
  }
}
