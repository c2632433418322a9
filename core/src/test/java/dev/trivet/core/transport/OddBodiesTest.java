package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.ServerException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that break off, expand, carry marks or charsets, or are no JSON at all. */
@Timeout(30)
class OddBodiesTest {

  private static final CallInput ONE = CallInput.path("1");
  private static final CallInput BODY = CallInput.none().payload(JsonValue.from(Map.of("a", 1)));

  private final VirtualTime time = new VirtualTime();
  private RawServer server;
  private Transport transport;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
    transport = TestService.transport(server.url(), time);
  }

  @AfterEach
  void stop() throws IOException {
    transport.close();
    server.close();
  }

  @Test
  void call_whenTheBodyOfARefusalBreaksOff_isJudgedByWhatArrived() {
    server.respond(
        "HTTP/1.1 401 No\r\nContent-Length: 500\r\nContent-Type: application/json\r\n\r\n"
            + "{\"error\":\"unknown token");

    var error =
        catchThrowableOfType(
            AuthenticationException.class, () -> transport.call(TestService.CREATE, BODY));

    assertThat(error.mayHaveBeenApplied()).isFalse();
    assertThat(error.attempts()).isEqualTo(1);
    assertThat(error).hasMessageContaining("unknown token");
  }

  @Test
  void call_whenTheBodyOfALimitRefusalBreaksOff_stillWaitsAsAsked() {
    server
        .respond("HTTP/1.1 429 Slow\r\nRetry-After: 9\r\nContent-Length: 500\r\n\r\n{\"er")
        .json("{\"id\":1}");

    transport.call(TestService.CREATE, BODY);

    assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void call_whenTheBodyOfA422BreaksOff_leavesNoDoubt() {
    server.respond("HTTP/1.1 422 Bad\r\nContent-Length: 500\r\n\r\n{\"er");

    var error =
        catchThrowableOfType(
            ValidationException.class, () -> transport.call(TestService.CREATE, BODY));

    assertThat(error.mayHaveBeenApplied()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!DOCTYPE html><html>Sign in</html>", "OK", "{\"done\":"})
  void none_whenASuccessIsNoJson_failsWithDoubt(String body) {
    server.respond(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);

    var error =
        catchThrowableOfType(
            ApiException.class,
            () ->
                transport
                    .withOptions(o -> o.retryPolicy(RetryPolicy.none()))
                    .call(TestService.DELETE, ONE));

    assertThat(error).isInstanceOf(ApiDecodeException.class);
    assertThat(error.mayHaveBeenApplied()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "{\"ok\":true}", "[]", "null"})
  void none_whenASuccessIsEmptyOrJson_isASuccess(String body) {
    server.json(body);

    transport.call(TestService.DELETE, ONE);

    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void call_whenABodyExpandsWithoutEnd_failsTyped() throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write("{\"a\":\"".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 80; i++) {
        gzip.write(new byte[1024 * 1024]);
      }
    }
    var head =
        RawServer.JSON + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n";
    var response = new ByteArrayOutputStream();
    response.write(head.getBytes(StandardCharsets.US_ASCII));
    packed.writeTo(response);
    server.respond(response.toByteArray());

    var error =
        catchThrowableOfType(
            ApiDecodeException.class, () -> transport.call(TestService.CREATE, BODY));

    assertThat(error.mayHaveBeenApplied()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
  void call_whenAnErrorBodyHasAByteOrderMark_meansTheSame(String charset) throws IOException {
    var body = "\ufeff{\"error\":\"não\"}".getBytes(Charset.forName(charset));
    var response = new ByteArrayOutputStream();
    response.write(
        ("HTTP/1.1 409 Busy\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    response.write(body);
    server.respond(response.toByteArray());

    var error =
        catchThrowableOfType(ConflictException.class, () -> transport.call(TestService.GET, ONE));

    assertThat(error.serviceMessage()).contains("não");
  }

  @Test
  void call_whenAnotherCharsetIsDeclared_isReadInIt() throws IOException {
    var body = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    var response = new ByteArrayOutputStream();
    response.write(
        ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=ISO-8859-1\r\n"
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    response.write(body);
    server.respond(response.toByteArray());

    assertThat(transport.call(TestService.GET, ONE)).isEqualTo(JsonValue.parse("{\"a\":\"é\"}"));
  }

  @Test
  void call_whenTheNumberInAnErrorIsBeyondReason_keepsItsType() {
    var body = "{\"error\":" + "1".repeat(1_001) + "}";
    var refusal = "HTTP/1.1 500 Oh\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    server.respond(refusal).respond(refusal).respond(refusal);

    assertThat(
            catchThrowableOfType(ServerException.class, () -> transport.call(TestService.GET, ONE)))
        .isNotNull();
    assertThat(server.requests()).hasSize(3);
  }
}
