package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.core.ApiObserver;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.service.CallInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What observers may add to a request. */
@Timeout(30)
class ObserverHeadersTest extends ObserverFixture {

  @Test
  void headers_whenAnObserverAddsThem_areSentWithEveryAttempt() {
    respond(aResponse().withStatus(503));
    var transport = observed(adding("X-Attempt", null), adding("X-Tenant", "tenant-0001"));

    assertThat(catchThrowable(() -> get(transport, "1"))).isNotNull();

    for (var attempt : List.of("1", "2", "3")) {
      SERVER.verify(
          1,
          getRequestedFor(anyUrl())
              .withHeader("X-Attempt", equalTo(attempt))
              .withHeader("X-Tenant", equalTo("tenant-0001"))
              .withHeader("X-Token", equalTo(TestService.TOKEN)));
    }
    assertThat(uncaught).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x-token",
        "Authorization",
        "content-type",
        "Content-Length",
        "Content-Encoding",
        "Accept",
        "User-Agent",
        "Host",
        "Accept-Encoding",
        "Bad Name",
        ""
      })
  void headers_whenTheyAreTheClientsOwn_areRefusedAndTheCallGoesOn(String name) {
    var transport = observed(adding("X-Before", "b"), adding(name, "stolen"));

    transport.call(TestService.CREATE, CallInput.none());

    SERVER.verify(
        postRequestedFor(anyUrl())
            .withHeader("X-Token", equalTo(TestService.TOKEN))
            .withHeader("X-Before", equalTo("b"))
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("Authorization", absent()));
    assertThat(uncaught)
        .hasSize(1)
        .allSatisfy(
            refused ->
                assertThat(refused)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("header")
                    .hasMessageNotContaining("stolen"));
  }

  @Test
  void headers_whenOptionsOrAnotherObserverHaveSetThem_stay() {
    var transport =
        observed(
            adding("X-First", "first"), adding("x-first", "second"), adding("x-trace", "other"));

    get(transport.withOptions(o -> o.header("X-Trace", "callers-own")), "1");

    SERVER.verify(
        getRequestedFor(anyUrl())
            .withHeader("X-First", equalTo("first"))
            .withHeader("X-Trace", equalTo("callers-own")));
    assertThat(uncaught).isEmpty();
  }

  @Test
  void headers_whenTheServiceEchoesThem_areMasked() {
    respond(aResponse().withStatus(422).withBody("{\"message\":\"tenant-0001 is unknown\"}"));

    var failure = catchThrowable(() -> get(observed(adding("X-Tenant", "tenant-0001")), "1"));

    assertThat(((ApiStatusException) failure).body()).contains("*** is unknown");
  }

  /** Adds one header; without a value, the number of the attempt. */
  private static ApiObserver adding(String name, String value) {
    return new ApiObserver() {
      @Override
      public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
        headers.set(name, value == null ? "" + attempt.attempt() : value);
      }
    };
  }
}
