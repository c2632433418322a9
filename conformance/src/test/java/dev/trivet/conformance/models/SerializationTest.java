package dev.trivet.conformance.models;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.OperationUnderTest;
import dev.trivet.conformance.service.PlainServer;
import dev.trivet.conformance.service.Refusal;
import dev.trivet.core.Operation;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.core.json.Patch;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.testsupport.ModelFiller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Models and failures in caches, sessions and job stores, which use Java's own serialization. */
@Timeout(60)
class SerializationTest {

  private static final Operation OPERATION = new Operation("some.call", "POST", "v1/things/{id}");

  @RegisterExtension static final PlainServer SERVER = new PlainServer();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.models.Models#all")
  void model_writtenAndRead_isTheSame(Class<?> model) throws Exception {
    var filled = ModelFiller.of(model).value(model);

    assertThat(copy(filled)).isEqualTo(filled).hasToString(filled.toString());
  }

  @Test
  void values_writtenAndRead_areTheSame() throws Exception {
    var json =
        JsonValue.parse(
            """
            {"a":[1,null,{"b":"c"}],"d":1.50,"e":true}""");

    assertThat(copy(json)).isEqualTo(json);
    assertThat(copy(Members.of("some", json))).isEqualTo(Members.of("some", json));
    assertThat(copy(Patch.to("value"))).isEqualTo(Patch.to("value"));
    assertThat(copy(Patch.clear())).isEqualTo(Patch.clear());
    assertThat(copy(Patch.unset())).isEqualTo(Patch.unset());
  }

  static Stream<ApiException> failures() {
    var cause = new IOException("broken pipe");
    var context = new ApiDecodeException.Context(OPERATION, 2, true);
    var limit =
        new RateLimit(
            Optional.of(10L),
            Optional.of(0L),
            Optional.empty(),
            Optional.of(Duration.ofSeconds(7)));
    return Stream.concat(
        IntStream.of(400, 401, 403, 404, 409, 418, 422, 500, 503)
            .mapToObj(status -> ApiStatusException.of(OPERATION, status, "some words")),
        Stream.of(
            RateLimitedException.of(OPERATION, Duration.ofSeconds(30)),
            new RateLimitedException(OPERATION, 1, true, limit),
            new ApiConnectionException(OPERATION, 3, true, "it broke", cause),
            new ApiTimeoutException(OPERATION, 1, false, true, "interrupted"),
            new ApiDecodeException(context, 200, "$.id", "odd", "{\"id\":", cause)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_writtenAndRead_tellsTheSame(ApiException failure) throws Exception {
    tellsTheSame(copy(failure), failure);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#kinds")
  void failureOfACall_writtenAndRead_tellsTheSame(OperationUnderTest operation) throws Exception {
    var errors =
        """
        {"errors":{"name":["is taken","is short"]},"message":"no"}""";
    SERVER.respond(aResponse().withStatus(422).withHeader("X-Request-Id", "7").withBody(errors));
    var transport =
        operation
            .transport(SERVER.client(operation.service(), "fake-token"))
            .withOptions(o -> o.retryPolicy(RetryPolicy.none()));

    var failure =
        catchThrowableOfType(
            ValidationException.class, () -> operation.call(transport, operation.input("1")));

    assertThat(failure.info().requestId()).contains("7");
    tellsTheSame(copy(failure), failure);
  }

  private static void tellsTheSame(ApiException read, ApiException failure) {
    assertThat(read).isExactlyInstanceOf(failure.getClass()).hasMessage(failure.getMessage());
    assertThat(read.operation()).isEqualTo(failure.operation());
    assertThat(read.attempts()).isEqualTo(failure.attempts());
    assertThat(read.mayHaveBeenApplied()).isEqualTo(failure.mayHaveBeenApplied());
    assertThat(read.getStackTrace()).isEqualTo(failure.getStackTrace());
    assertThat(String.valueOf(read.getCause())).isEqualTo(String.valueOf(failure.getCause()));
    assertThat(Refusal.of(read)).usingRecursiveComparison().isEqualTo(Refusal.of(failure));
    if (failure instanceof ApiStatusException refused) {
      assertThat(((ApiStatusException) read).kind()).isEqualTo(refused.kind());
      assertThat(((ApiStatusException) read).rateLimit()).isEqualTo(refused.rateLimit());
    } else if (failure instanceof RateLimitedException limited) {
      assertThat(((RateLimitedException) read).retryAfter()).isEqualTo(limited.retryAfter());
      assertThat(((RateLimitedException) read).sent()).isEqualTo(limited.sent());
    } else if (failure instanceof ApiTimeoutException timeout) {
      assertThat(((ApiTimeoutException) read).interrupted()).isEqualTo(timeout.interrupted());
    } else if (failure instanceof ApiDecodeException unreadable) {
      assertThat(((ApiDecodeException) read).bodyPrefix()).isEqualTo(unreadable.bodyPrefix());
      assertThat(((ApiDecodeException) read).jsonPath()).isEqualTo(unreadable.jsonPath());
    }
  }

  @SuppressWarnings("unchecked")
  private static <T> T copy(T object) throws Exception {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
