package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.ErrorKind;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What callers are told when a service refuses. */
@Timeout(60)
class FailureMapperTest {

  private static final WireMockServer SERVER = TestService.server();

  private final Transport transport =
      TestService.transport(TestService.url(SERVER.port()), new VirtualTime());

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | {'error':'bad'} | VALIDATION | bad",
        "401 | {'error':'no'} | AUTHENTICATION | no",
        "403 | | PERMISSION | no message",
        "404 | | NOT_FOUND | no message",
        "409 | {'error':'busy'} | CONFLICT | busy",
        "418 | short and stout | OTHER | short and stout",
        "422 | {'error':'x fake-token-5up3r y'} | VALIDATION | x *** y",
        "422 | {'error':'Basic ZmFrZS10b2tlbi01dXAzcjo= y'} | VALIDATION | Basic *** y",
        "500 | {'error':5} | SERVER | {\"error\":5}",
        "502 | <html> <body>Bad    Gateway | SERVER | <html> <body>Bad Gateway",
      })
  void one_whenRefused_tellsKindAndWordsOnOneLine(
      int status, String body, ErrorKind kind, String words) {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Retry-After", "999")
                    .withBody(body == null ? "" : body.replace('\'', '"'))));

    var error =
        catchThrowableOfType(
            ApiStatusException.class, () -> transport.call(Rows.GET, CallInput.none()));

    assertThat(error.kind()).isEqualTo(kind);
    assertThat(error.status()).isEqualTo(status);
    assertThat(error).hasMessage("test.rows.get GET rows/1 -> " + status + ": " + words);
    assertThat(error.body()).doesNotContain("fake-token-5up3r");
  }

  @Test
  void one_whenRefusedForTheRateLimit_tellsHowLongToWait() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(429)
                    .withHeader("Retry-After", "999")
                    .withBody("{\"error\":\"slow down\"}")));

    var error =
        catchThrowableOfType(
            RateLimitedException.class, () -> transport.call(Rows.GET, CallInput.none()));

    assertThat(error).hasMessage("test.rows.get GET rows/1 -> 429: slow down");
    assertThat(error.retryAfter()).contains(Duration.ofSeconds(999));
    assertThat(error.sent()).isTrue();
    assertThat(error.info()).hasValueSatisfying(info -> assertThat(info.status()).isEqualTo(429));
  }

  @Test
  void one_whenErrorBodyIsHuge_keepsABoundedPart() {
    SERVER.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(400).withBody("x".repeat(1_000_000))));

    var error =
        catchThrowableOfType(
            ApiStatusException.class, () -> transport.call(Rows.GET, CallInput.none()));

    assertThat(error.body()).hasSize(64 * 1024);
    assertThat(error.getMessage()).hasSizeLessThan(700);
  }
}
