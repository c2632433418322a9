package dev.trivet.core.transport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.ClientConfig;
import dev.trivet.core.Operation;
import dev.trivet.core.RawRequest;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.AuthScheme;
import dev.trivet.core.service.CallInput;
import dev.trivet.core.service.Secret;
import dev.trivet.core.service.ServiceProfile;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What observers are told, and in which order. */
@Timeout(30)
class ObserverTest extends ObserverFixture {

  @Test
  void call_whenItIsRepeated_hasOneStartAndOneEndLikeEveryAttempt() {
    respond(aResponse().withStatus(503));

    assertThat(catchThrowable(() -> get(observed(new Recorder("")), "1"))).isNotNull();

    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends REFUSED",
            "call 1 waits",
            "call 1 attempt 2 starts",
            "call 1 attempt 2 ends REFUSED",
            "call 1 waits",
            "call 1 attempt 3 starts",
            "call 1 attempt 3 ends REFUSED",
            "call 1 ends REFUSED");
  }

  @Test
  void ends_goToSeveralObserversInReverseOrder() {
    get(observed(new Recorder("a: "), new Recorder("b: ")), "1");

    assertThat(events)
        .containsExactly(
            "a: call 1 starts",
            "b: call 1 starts",
            "a: call 1 attempt 1 starts",
            "b: call 1 attempt 1 starts",
            "b: call 1 attempt 1 ends",
            "a: call 1 attempt 1 ends",
            "b: call 1 ends",
            "a: call 1 ends");
  }

  @Test
  void call_whenItsTokenSupplierCalls_enclosesThatCall() {
    var recorder = new Recorder("");
    var inner = observed(recorder);
    Supplier<String> token =
        () -> {
          inner.call(TestService.CREATE, CallInput.none());
          return TestService.TOKEN;
        };
    var profile =
        new ServiceProfile(
            "test",
            HttpUrl.get(TestService.url(SERVER.getPort())),
            AuthScheme.header("X-Token", Secret.from("token", token)),
            new PlainEnvelope(),
            "application/json",
            false);

    get(
        HttpTransport.create(
            profile, ClientConfig.builder().clock(time).observer(recorder).build()),
        "1");

    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 2 starts",
            "call 2 attempt 1 starts",
            "call 2 attempt 1 ends",
            "call 2 ends",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends",
            "call 1 ends");
  }

  @Test
  void attempt_whenItsConnectionIsDead_isToldOnceAndKeepsItsHeaders() throws IOException {
    try (var server = new RawServer()) {
      server.json("{\"id\":1}").json("{\"id\":2}");
      var transport =
          TestService.transport(server.url(), time, config -> config.observer(new Recorder("")));
      get(transport, "1");
      server.closeIdleConnections();

      get(transport, "2");

      assertThat(server.connections()).isEqualTo(2);
    }
    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends",
            "call 1 ends",
            "call 2 starts",
            "call 2 attempt 1 starts",
            "call 2 attempt 1 ends",
            "call 2 ends");
  }

  @ParameterizedTest
  @CsvSource({"404, ''", "409, ' REFUSED'"})
  void delete_whenItsRepeatIsRefused_endsAsTheCallerSeesIt(int status, String end) {
    respondOnce(
        aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), aResponse().withStatus(status));
    var transport = observed(new Recorder(""));

    var thrown = catchThrowable(() -> transport.call(TestService.DELETE, CallInput.path("1")));

    assertThat(thrown == null).isEqualTo(end.isEmpty());
    assertThat(events)
        .containsExactly(
            "call 1 starts",
            "call 1 attempt 1 starts",
            "call 1 attempt 1 ends CONNECTION",
            "call 1 waits",
            "call 1 attempt 2 starts",
            "call 1 attempt 2 ends REFUSED",
            "call 1 ends" + end);
  }

  @Test
  void call_whenItsCredentialIsMissing_endsWithoutAnAttempt() {
    var profile =
        new ServiceProfile(
            "test",
            HttpUrl.get(TestService.url(SERVER.getPort())),
            (request, url, endpoint) -> {
              throw new IllegalStateException("no token");
            },
            new PlainEnvelope(),
            "application/json",
            false);
    var transport =
        HttpTransport.create(
            profile, ClientConfig.builder().clock(time).observer(new Recorder("")).build());

    assertThat(catchThrowable(() -> get(transport, "1"))).hasMessage("no token");

    assertThat(events).containsExactly("call 1 starts", "call 1 ends CALLERS_CODE");
  }

  @Test
  void attempt_tellsWhichLimitItCountsAgainst() {
    var uses = new ArrayList<RateLimiter.Use>();
    var transport =
        observed(
            new ApiObserver() {
              @Override
              public void onAttempt(Attempt attempt) {
                uses.add(attempt.limitUse());
              }
            });

    get(transport, "1");
    transport.call(TestService.CREATE, CallInput.none());

    assertThat(uses).containsExactly(RateLimiter.Use.READ, RateLimiter.Use.WRITE);
  }

  @Test
  void ends_whenTheClockThrowsOrGoesBack_comeWithADurationThatIsNotNegative() {
    var took = new ArrayList<Duration>();
    var back =
        transport(
            config ->
                config.observer(
                    new ApiObserver() {
                      @Override
                      public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
                        time.advance(Duration.ofHours(-1));
                      }

                      @Override
                      public void onAttempt(Attempt attempt) {
                        took.add(attempt.took());
                      }

                      @Override
                      public void onCall(Call call) {
                        took.add(call.took());
                      }
                    }));

    get(back, "1");

    assertThat(took).containsExactly(Duration.ZERO, Duration.ZERO);
  }

  @Test
  void rawCall_isNamedAfterItsService() {
    observed(new Recorder("")).raw().send(RawRequest.get("things/1"));

    assertThat(names).containsOnly("test.raw");
    assertThat(new Operation("test.raw", "GET", "x").service()).isEqualTo("test");
  }

  @Test
  void requestTag_whenTheHttpClientIsTheCallers_isTheOperation() {
    var tags = new ArrayList<Operation>();
    var http =
        new OkHttpClient.Builder()
            .addInterceptor(
                chain -> {
                  tags.add(chain.request().tag(Operation.class));
                  return chain.proceed(chain.request());
                })
            .build();

    get(transport(config -> config.okHttpClient(http)), "secret-id");

    assertThat(tags).containsExactly(TestService.GET.operation());
  }
}
