package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.RawRequest;
import dev.trivet.core.ResponseInfo;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.ServerException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How long repetitions wait, how many there are, and who says so. */
@Timeout(60)
class RetryTest {

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void backOff_doublesAndIsDrawnBelowItsUpperEnd(Service service) {
    var fixture = FIXTURES.of(service);
    var draws = List.of(0.5, 0.0, 0.999, 0.25, 0.0).iterator();
    var client =
        fixture.client(
            c ->
                c.jitter(draws::next)
                    .retryPolicy(
                        RetryPolicy.builder()
                            .maxAttempts(5)
                            .initialBackoff(Duration.ofSeconds(1))
                            .maxBackoff(Duration.ofSeconds(6))
                            .build()));
    fixture.fake().faults().serverError(10, 503);

    var failure = catchThrowableOfType(ServerException.class, client::names);

    assertThat(failure.attempts()).isEqualTo(5);
    // upper ends: 1 s, 2 s, 4 s, and 6 s instead of 8 s
    assertThat(fixture.time().slept())
        .containsExactly(
            Duration.ofMillis(500),
            Duration.ZERO,
            Duration.ofMillis(3996),
            Duration.ofMillis(1500));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void policy_isOfTheCallBeforeTheClient(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client(c -> c.retryPolicy(RetryPolicy.none()));
    fixture.fake().faults().serverError(10, 503);

    assertThat(attempts(client)).isEqualTo(1);
    assertThat(attempts(client.withOptions(o -> o.retryPolicy(four())))).isEqualTo(4);
    assertThat(attempts(client)).isEqualTo(1);
  }

  private static RetryPolicy four() {
    return RetryPolicy.builder().maxAttempts(4).build();
  }

  private static int attempts(Teams client) {
    return catchThrowableOfType(ServerException.class, client::names).attempts();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void observerAndResponseInfo_tellAboutEveryAttempt(Service service) {
    var fixture = FIXTURES.of(service);
    var events = new ArrayList<Object>();
    var infos = new ArrayList<ResponseInfo>();
    var client = fixture.client(c -> c.observer(new Recorder(events)));
    fixture.fake().faults().html502(1).cutBeforeWrite(1);

    client.withOptions(o -> o.onResponse(infos::add)).list().first();

    assertThat(events.stream().map(e -> e.getClass().getSimpleName()))
        .containsExactly(
            "CallStart",
            "AttemptStart",
            "Attempt",
            "Wait",
            "AttemptStart",
            "Attempt",
            "Wait",
            "AttemptStart",
            "Attempt",
            "Call",
            "PageRead");
    assertThat(events)
        .filteredOn(ApiObserver.Attempt.class::isInstance)
        .extracting(e -> ((ApiObserver.Attempt) e).status().orElse(0))
        .containsExactly(502, 0, 200);
    assertThat(infos).hasSize(1);
    assertThat(infos.get(0).attempts()).isEqualTo(3);
    assertThat(infos.get(0).waited()).isEqualTo(fixture.time().totalSlept());
    assertThat(infos.get(0).operation().name()).isEqualTo(service.name() + ".teams.list");
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void rawCall_isNamedAfterItsService(Service service) {
    var fixture = FIXTURES.of(service);
    var events = new ArrayList<Object>();
    var client = fixture.client(c -> c.observer(new Recorder(events))).client();

    assertThatThrownBy(() -> client.raw().send(RawRequest.get("not-documented")))
        .isInstanceOf(ApiException.class);

    assertThat(events)
        .filteredOn(ApiObserver.Call.class::isInstance)
        .extracting(e -> ((ApiObserver.Call) e).operation().name())
        .containsExactly(client.service() + ".raw");
  }

  private record Recorder(List<Object> events) implements ApiObserver {

    @Override
    public void onCallStart(CallStart call) {
      events.add(call);
    }

    @Override
    public void onAttemptStart(AttemptStart attempt, RequestHeaders headers) {
      events.add(attempt);
    }

    @Override
    public void onAttempt(Attempt attempt) {
      events.add(attempt);
    }

    @Override
    public void onWait(Wait wait) {
      events.add(wait);
    }

    @Override
    public void onCall(Call call) {
      events.add(call);
    }

    @Override
    public void onPage(PageRead page) {
      events.add(page);
    }
  }
}
