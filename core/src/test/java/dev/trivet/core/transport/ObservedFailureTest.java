package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.ApiObserver.Failure;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import java.time.Duration;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What observers are told of calls and attempts that fail. */
@Timeout(30)
class ObservedFailureTest extends ObserverFixture {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(Failure.REFUSED, aResponse().withStatus(404).withBody("{}")),
        Arguments.of(Failure.UNREADABLE, aResponse().withBody("<html>")),
        Arguments.of(Failure.UNREADABLE, aResponse().withBody("")),
        Arguments.of(Failure.CONNECTION, aResponse().withFault(Fault.EMPTY_RESPONSE)),
        Arguments.of(Failure.CONNECTION, aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK)));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void failure_isToldWithTheAttemptAndTheCall(Failure failure, ResponseDefinitionBuilder response) {
    respond(response);

    assertTold(failure, observed(new Recorder("")));
  }

  @Test
  void failure_whenTheTimeOfAnAttemptIsUp_isToldWithTheAttemptAndTheCall() {
    respond(aResponse().withFixedDelay(60_000));

    assertTold(
        Failure.TIMEOUT,
        observed(new Recorder("")).withOptions(o -> o.attemptTimeout(Duration.ofMillis(200))));
  }

  private void assertTold(Failure failure, Transport transport) {
    assertThat(catchThrowable(() -> transport.call(TestService.CREATE, CallInput.none())))
        .isNotNull();

    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends " + failure,
            "call 1 ends " + failure);
  }

  @Test
  void failure_whenTheThreadIsInterrupted_isToldSo() {
    respond(aResponse().withStatus(503));
    var transport =
        transport(
            config ->
                config
                    .observer(new Recorder(""))
                    .sleeper(
                        wait -> {
                          throw new InterruptedException();
                        }));

    assertThat(catchThrowable(() -> get(transport, "1"))).isNotNull();

    assertThat(Thread.interrupted()).isTrue();
    assertThat(events)
        .endsWith("call 1 attempt 1 ends REFUSED", "call 1 waits", "call 1 ends INTERRUPTED");
  }

  @Test
  void failure_whenTheLimitIsUsedUp_isToldWithoutAnAttempt() {
    respond(
        aResponse()
            .withBody("{}")
            .withHeader("X-RateLimit-Limit", "9")
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader(
                "X-RateLimit-Reset", "" + time.instant().plusSeconds(3600).getEpochSecond()));
    var transport = observed(new Recorder(""));
    get(transport, "1");

    assertThat(catchThrowable(() -> get(transport, "2"))).isNotNull();

    assertThat(events).endsWith("call 1 ends", "call 2 starts", "call 2 ends HELD_BACK");
  }

  @Test
  void failure_whenAnInterceptorThrows_isCodeOfTheCaller() {
    var http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  throw new IllegalStateException("planted");
                })
            .build();
    var transport = transport(c -> c.observer(new Recorder("")).okHttpClient(http));

    assertThat(catchThrowable(() -> get(transport, "1"))).isNotNull();

    assertThat(events).endsWith("call 1 attempt 1 ends CALLERS_CODE", "call 1 ends CALLERS_CODE");
  }
}
