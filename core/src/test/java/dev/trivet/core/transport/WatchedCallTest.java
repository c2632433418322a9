package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.RawRequest;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.ResultObserver;
import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Transport;
import dev.trivet.testkit.time.VirtualTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a call tells those who watch it: its options, observers of calls and of results. */
@Timeout(30)
class WatchedCallTest {

  private static final WireMockServer SERVER = TestService.server();

  private final VirtualTime time = new VirtualTime();
  private final Transport transport = TestService.transport(TestService.url(SERVER.port()), time);

  @BeforeEach
  void reset() {
    SERVER.resetAll();
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"id\":1}")));
  }

  @AfterAll
  static void stop() {
    SERVER.stop();
  }

  @Test
  void onResponse_tellsTheFactsOnce() {
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withBody("{}")
                    .withHeader("X-Request-Id", "r-1")
                    .withHeader("X-Echo", "token " + TestService.TOKEN)
                    .withHeader("X-RateLimit-Remaining", "7")));
    var seen = new ArrayList<ResponseInfo>();

    transport.withOptions(o -> o.onResponse(seen::add)).call(TestService.GET, CallInput.path("1"));

    assertThat(seen).hasSize(1);
    var info = seen.get(0);
    assertThat(info.status()).isEqualTo(200);
    assertThat(info.requestId()).contains("r-1");
    assertThat(info.header("x-ECHO")).contains("token ***");
    assertThat(info.attempts()).isEqualTo(1);
    assertThat(info.rateLimit().remaining()).contains(7L);
    assertThat(transport.rateLimit().remaining()).contains(7L);
    assertThat(info.toString()).doesNotContain(TestService.TOKEN).contains("test.things.get");
  }

  @Test
  void observer_seesCallsAttemptsWaitsAndPages() {
    var events = new ArrayList<String>();
    var observed =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.observer(new Recorder(events)));
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));

    assertThatThrownBy(() -> observed.call(TestService.GET, CallInput.path("secret-id")))
        .isInstanceOf(ApiStatusException.class);
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"items\":[1,2]}")));
    observed.call(TestService.LIST, CallInput.none()).toList();

    assertThat(events)
        .containsExactly(
            "attempt 1 500",
            "wait BACK_OFF PT0.25S",
            "attempt 2 500",
            "wait BACK_OFF PT0.5S",
            "attempt 3 500",
            "call 3 failed PT0.75S",
            "attempt 1 200",
            "call 1 succeeded PT0S",
            "page 1 with 2");
  }

  @Test
  void resultObserver_seesResultsAndPagesButNoRawCalls() {
    var seen = new ArrayList<String>();
    ResultObserver observer =
        (operation, result) -> seen.add(operation.name() + " " + result.getClass().getSimpleName());
    var observed =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.observer(observer));

    observed.call(TestService.GET, CallInput.path(7));
    observed.call(TestService.DELETE, CallInput.path(7));
    observed.raw().send(RawRequest.get("things/7"));
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withBody("{\"items\":[{\"id\":1}]}")));
    var listing = observed.call(TestService.LIST, CallInput.none());
    assertThat(seen).containsExactly("test.things.get JsonValue");
    listing.toList();

    assertThat(seen).hasSize(2).last().asString().startsWith("test.things.list List");
  }

  @Test
  void resultObserver_whenItThrows_theCallerGetsThat() {
    ResultObserver observer =
        (operation, result) -> {
          throw new AssertionError(operation.name());
        };
    var observed =
        TestService.transport(
            TestService.url(SERVER.port()), time, config -> config.observer(observer));

    assertThatThrownBy(() -> observed.call(TestService.GET, CallInput.path(7)))
        .isInstanceOf(AssertionError.class)
        .hasMessage("test.things.get");
    SERVER.verify(1, getRequestedFor(urlEqualTo("/api/things/7")));
  }

  private record Recorder(List<String> events) implements ApiObserver {

    @Override
    public void onAttempt(Attempt attempt) {
      events.add("attempt " + attempt.attempt() + " " + attempt.status().orElse(0));
    }

    @Override
    public void onWait(Wait wait) {
      events.add("wait " + wait.reason() + " " + wait.duration());
    }

    @Override
    public void onCall(Call call) {
      events.add(
          "call "
              + call.attempts()
              + (call.succeeded() ? " succeeded " : " failed ")
              + call.waited());
    }

    @Override
    public void onPage(PageRead page) {
      events.add("page " + page.number() + " with " + page.items());
    }
  }
}
