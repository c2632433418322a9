package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.ClientConfig;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Timeouts;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time that is used between a look at the clock and what the look was for. */
@Timeout(30)
class TimeUsedUpTest {

  private static final CallInput BODY = CallInput.path("1").payload(JsonValue.from(Map.of("a", 1)));

  private final VirtualTime time = new VirtualTime();
  private final ReservationCounter limiter = new ReservationCounter();
  private RawServer server;

  @BeforeEach
  void start() throws IOException {
    server = new RawServer();
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void call_whenTheTokenSupplierTakesLongerThanTheCallMay_isTimedOutUnsent() {
    try (var transport = transport(Duration.ofMinutes(4))) {
      var error =
          catchThrowableOfType(
              ApiTimeoutException.class, () -> transport.call(TestService.PUT, BODY));

      assertThat(error.attempts()).isZero();
      assertThat(error.mayHaveBeenApplied()).isFalse();
    }
    assertThat(server.requests()).isEmpty();
    assertThat(limiter.open()).isZero();
  }

  @Test
  void call_whenTheSupplierUsesUpTheTimeAfterAnUnclearWrite_keepsTheDoubt() {
    server.respond("HTTP/1.1 503 Down\r\nContent-Length: 0\r\n\r\n");
    try (var transport = transport(Duration.ofMinutes(2))) {
      var error =
          catchThrowableOfType(
              ApiTimeoutException.class, () -> transport.call(TestService.PUT, BODY));

      assertThat(error.attempts()).isEqualTo(1);
      assertThat(error.mayHaveBeenApplied()).isTrue();
    }
    assertThat(limiter.open()).isZero();
  }

  @Test
  void call_withTheLongestTimesThatAreTaken_works() {
    var longest = Duration.ofDays(36_500);
    server.respond("HTTP/1.1 503 Down\r\nContent-Length: 0\r\n\r\n").json("{\"id\":1}");
    try (var transport =
        TestService.transport(
            server.url(),
            time,
            config ->
                config
                    .timeouts(
                        Timeouts.builder().connect(longest).attempt(longest).total(longest).build())
                    .retryPolicy(
                        RetryPolicy.builder()
                            .maxAttempts(Integer.MAX_VALUE)
                            .initialBackoff(longest)
                            .maxBackoff(longest)
                            .build()))) {
      assertThat(transport.call(TestService.GET, CallInput.path("1"))).isNotNull();
    }
  }

  /** The body stops inside an element of a list inside an element. */
  @Test
  void call_whenTimeEndsInsideANestedList_isTimedOut() {
    server.respond(
        RawServer.JSON
            + "Transfer-Encoding: chunked\r\nContent-Length: 0\r\n\r\n"
            + "400\r\n{\"items\":[{\"id\":1,\"children\":[{\"id\":2,\"children\":[{\"id\":3,\"name\":\"");
    try (var transport = TestService.transport(server.url(), time)) {
      var once =
          transport.withOptions(
              o -> o.attemptTimeout(Duration.ofMillis(300)).retryPolicy(RetryPolicy.none()));

      var error =
          catchThrowableOfType(
              ApiTimeoutException.class, () -> once.call(Rows.LIST, CallInput.none()).toList());

      assertThat(error.interrupted()).isFalse();
      assertThat(error).hasMessageContaining("no complete response in time");
    }
  }

  /** With a supplier that takes some time at every look. */
  private Transport transport(Duration wait) {
    var secret =
        Secret.from(
            "token",
            () -> {
              time.advance(wait);
              return TestService.TOKEN;
            });
    var profile =
        new ServiceProfile(
            "test",
            HttpUrl.get(server.url()),
            AuthScheme.header("X-Token", secret),
            new PlainEnvelope(),
            "application/json",
            false);
    var config =
        ClientConfig.builder()
            .clock(time)
            .sleeper(time::sleep)
            .rateLimiter(limiter)
            .observers(List.of());
    return HttpTransport.create(profile, config.build());
  }
}
