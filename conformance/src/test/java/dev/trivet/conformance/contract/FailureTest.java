package dev.trivet.conformance.contract;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Refusal;
import dev.trivet.conformance.service.Services;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

  private static final Map<Integer, Class<? extends ApiException>> TYPES =
      Map.of(
          400, ValidationException.class,
          401, AuthenticationException.class,
          404, NotFoundException.class,
          409, ConflictException.class,
          422, ValidationException.class,
          429, RateLimitedException.class,
          500, ServerException.class,
          503, ServerException.class);

  private static final List<Integer> FOREIGN_STATUSES = List.of(400, 403, 404, 502);

  /** Bodies that something between the client and the service may have written. */
  private static final List<String> FOREIGN_BODIES =
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
          "{\"number\":" + "9".repeat(1001) + "}",
          "\ufeff{\"unmarked\":true}",
          "{\"error\":{\"deep\":[{\"er\":null}]}}");

  /** Those that end before a status has come. */
  private static final List<Fault> FAULTS =
      List.of(Fault.CONNECTION_RESET_BY_PEER, Fault.EMPTY_RESPONSE, Fault.RANDOM_DATA_THEN_CLOSE);

  private static final List<String> UNREADABLE =
      List.of("<html>", "not JSON", "{\"data\":", "{\"result\":{\"id\":");

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenRefused_saysWhatAndWhereAndNothingElse(OperationUnderTest operation) {
    var token = operation.service().token(operation.endpoint(), TOKEN);
    var words = "some value like " + token + ", please check";

    var failure = refused(operation, 422, operation.service().error(422, words));

    assertThat(failure).isExactlyInstanceOf(ValidationException.class);
    assertThat(failure).hasMessageContaining("please check");
    if (!token.isEmpty()) {
      assertThat(Refusal.of(failure).orElseThrow().body()).doesNotContain(token);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#kinds")
  void call_whenTheErrorIsHuge_keepsTheMessageShort(OperationUnderTest operation) {
    var words = "long ".repeat(40_000);

    var failure = refused(operation, 422, operation.service().error(422, words));

    assertThat(failure.getMessage()).hasSizeLessThan(1000);
    assertThat(Refusal.of(failure).orElseThrow().body()).hasSizeLessThanOrEqualTo(64 * 1024);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#kinds")
  void call_whenRefused_hasTheTypeOfItsMeaning(OperationUnderTest operation) {
    TYPES.forEach(
        (status, type) -> {
          var words = "some words of the service";
          var failure = refused(operation, status, operation.service().error(status, words));
          assertThat(failure).as("%s with %s", operation, status).isExactlyInstanceOf(type);
          assertThat(Refusal.of(failure).orElseThrow().message())
              .hasValueSatisfying(w -> assertThat(w).contains(words));
          assertThat(failure).hasMessageContaining(words);
        });
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenSomethingElseResponds_isTheStatusErrorAllTheSame(OperationUnderTest operation) {
    refused(operation, pick(FOREIGN_STATUSES, operation), pick(FOREIGN_BODIES, operation));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#kinds")
  void call_whateverElseResponds_isTheStatusErrorAllTheSame(OperationUnderTest operation) {
    for (int status : FOREIGN_STATUSES) {
      for (var body : FOREIGN_BODIES) {
        refused(operation, status, body);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#operations")
  void call_whenThereIsNoResponse_saysSo(OperationUnderTest operation) {
    var fault = pick(FAULTS, operation);

    var failure = failure(operation, aResponse().withFault(fault));

    assertThat(failure).as("%s", fault).isInstanceOf(ApiConnectionException.class);
    assertThat(failure.mayHaveBeenApplied()).isEqualTo(!operation.endpoint().isReadOnly());
  }

  static Stream<OperationUnderTest> readingJson() {
    return Services.operations().stream().filter(o -> !o.endpoint().isPlainText());
  }

  static Stream<OperationUnderTest> kindsReadingJson() {
    return Services.kinds().stream().filter(o -> !o.endpoint().isPlainText());
  }

  @ParameterizedTest
  @MethodSource("readingJson")
  void call_whenSuccessIsNotJson_isUnreadable(OperationUnderTest operation) {
    isUnreadable(operation, pick(UNREADABLE, operation));
  }

  @ParameterizedTest
  @MethodSource("kindsReadingJson")
  void call_whateverSuccessIsThatIsNotJson_isUnreadable(OperationUnderTest operation) {
    UNREADABLE.forEach(body -> isUnreadable(operation, body));
  }

  /** JSON that goes beyond what is read safely, in a place where nobody would look for it. */
  @ParameterizedTest
  @MethodSource("kindsReadingJson")
  void call_whenSuccessExceedsLimits_isReadOrUnreadable(OperationUnderTest operation) {
    for (var huge : List.of("9".repeat(1001), "[".repeat(600) + "]".repeat(600), "1e99999999")) {
      SERVER.respond(okJson(operation.response("\"huge\":" + huge)));
      var failure =
          catchThrowable(
              () ->
                  operation.call(
                      SERVER.client(operation.service(), TOKEN), operation.input(ARGUMENT)));
      if (failure != null) {
        assertThat(failure).as("%s", operation).isInstanceOf(ApiDecodeException.class);
      }
    }
  }

  private static void isUnreadable(OperationUnderTest operation, String body) {
    var failure = failure(operation, aResponse().withStatus(200).withBody(body));
    assertThat(failure)
        .as("%s with %s", operation, body)
        .isInstanceOfSatisfying(
            ApiDecodeException.class,
            unreadable -> {
              assertThat(unreadable.status()).isEqualTo(200);
              assertThat(unreadable.jsonPath()).startsWith("$");
              assertThat(unreadable.bodyPrefix()).isEqualTo(body);
            });
    assertThat(failure.mayHaveBeenApplied()).isEqualTo(!operation.endpoint().isReadOnly());
  }

  /** One of many for an operation, so that all of them are tried with some operation. */
  private static <T> T pick(List<T> many, OperationUnderTest operation) {
    return many.get(Math.floorMod(operation.toString().hashCode(), many.size()));
  }

  private static ApiException refused(OperationUnderTest operation, int status, String body) {
    var failure = failure(operation, aResponse().withStatus(status).withBody(body));
    var where = operation + " with " + status;
    assertThat(failure.getMessage()).as(where).contains(" -> " + status);
    assertThat(Refusal.of(failure))
        .as(where)
        .hasValueSatisfying(refusal -> assertThat(refusal.info().status()).isEqualTo(status));
    return failure;
  }

  private static ApiException failure(
      OperationUnderTest operation, ResponseDefinitionBuilder response) {
    SERVER.respond(response);
    var transport =
        operation
            .transport(SERVER.client(operation.service(), TOKEN))
            .withOptions(
                o -> o.retryPolicy(RetryPolicy.none()).header("X-Secret", "header-secret-1"));
    var failure =
        catchThrowableOfType(
            ApiException.class,
            () -> operation.call(transport, operation.input(ARGUMENT, PAYLOAD)));
    assertThat(failure).as("failure of %s", operation).isNotNull();
    check(operation, failure);
    return failure;
  }

  private static void check(OperationUnderTest operation, ApiException failure) {
    var called = operation.operation();
    assertThat(failure.operation()).isEqualTo(called);
    assertThat(failure.attempts()).isEqualTo(1);
    assertThat(failure.getMessage())
        .startsWith(called.name() + " " + called.method() + " " + called.template() + " -> ")
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
