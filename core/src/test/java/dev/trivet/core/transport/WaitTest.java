package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long a call waits, and when it does not wait. */
@Timeout(30)
class WaitTest {

  private static final WireMockServer SERVER = TestService.server();

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

  @Test
  void call_whenServiceAsksForTooLong_failsAtOnceAndSaysSo() {
    SERVER.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "3600")));

    var error =
        catchThrowableOfType(
            RateLimitedException.class, () -> transport.call(TestService.GET, CallInput.path("1")));

    assertThat(error.retryAfter()).contains(Duration.ofHours(1));
    assertThat(error.sent()).isTrue();
    assertThat(time.slept()).isEmpty();
  }

  @Test
  void call_whenRateLimitIsKnownToBeUsedUp_isNotSent() {
    SERVER.stubFor(any(anyUrl()).willReturn(limited(aResponse().withBody("{}"), 3600)));
    transport.call(TestService.GET, CallInput.path("1"));

    var error =
        catchThrowableOfType(
            RateLimitedException.class, () -> transport.call(TestService.GET, CallInput.path("1")));

    assertThat(error.sent()).isFalse();
    assertThat(error.attempts()).isZero();
    assertThat(error.retryAfter().orElseThrow()).isPositive();
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void call_whenRateLimitResetsSoon_waitsBeforeSending() {
    SERVER.stubFor(any(anyUrl()).willReturn(limited(aResponse().withBody("{}"), 30)));

    transport.call(TestService.GET, CallInput.path("1"));
    transport.call(TestService.GET, CallInput.path("1"));

    assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(30));
    assertThatCode(() -> transport.call(TestService.CREATE, CallInput.none()))
        .doesNotThrowAnyException();
    assertThat(time.totalSlept()).as("writes are counted apart").isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void call_whenInterruptedWhileWaiting_endsAtOnceAndKeepsTheFlag() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
    var sleepy =
        TestService.transport(
            TestService.url(SERVER.port()),
            time,
            config ->
                config.sleeper(
                    duration -> {
                      throw new InterruptedException();
                    }));

    var error =
        catchThrowableOfType(
            ApiTimeoutException.class, () -> sleepy.call(TestService.GET, CallInput.path("1")));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(error.interrupted()).isTrue();
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void call_whenWaitsWouldPassTheDeadline_failsWithWhatTheServiceSaid() {
    SERVER.stubFor(
        any(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("Retry-After", "6")));
    var hurried = transport.withOptions(o -> o.totalTimeout(Duration.ofSeconds(10)));

    var error =
        catchThrowableOfType(
            RateLimitedException.class, () -> hurried.call(TestService.GET, CallInput.path("1")));

    assertThat(error.attempts()).isEqualTo(2);
    assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(6));
  }

  private static ResponseDefinitionBuilder limited(
      ResponseDefinitionBuilder response, int seconds) {
    return response
        .withHeader("RateLimit-Limit", "5")
        .withHeader("RateLimit-Remaining", "0")
        .withHeader("RateLimit-Reset", "" + seconds);
  }
}
