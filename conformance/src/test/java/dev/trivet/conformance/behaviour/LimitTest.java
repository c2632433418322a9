package dev.trivet.conformance.behaviour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.Benches;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.RateBudget;
import dev.trivet.core.RateLimit;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.testkit.RetryAfter;
import java.time.Duration;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when a service refuses a call too many, in its own way. */
@Timeout(60)
class LimitTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @RegisterExtension static final Benches BENCHES = new Benches();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void refusal_isWaitedOutExactly(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    bench.fake().faults().rateLimited(1, Duration.ofSeconds(30));

    client.create("waited for");

    assertThat(bench.time().slept()).containsExactly(Duration.ofSeconds(30));
    assertThat(bench.received()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"SECONDS", "HTTP_DATE"})
  void retryAfter_goesBeforeTheReset(RetryAfter form) {
    for (var service : Services.all()) {
      var bench = BENCHES.of(service);
      var client = bench.client(c -> c.rateBudget(RateBudget.unlimited()));
      bench.time().advance(Duration.ofMillis(1234));
      bench.fake().faults().rateLimited(1, Duration.ofSeconds(50));
      bench.fake().faults().retryAfter(form, Duration.ofSeconds(7));

      client.names();

      assertThat(bench.time().totalSlept()).as(service.name()).isEqualTo(Duration.ofSeconds(7));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void refusal_whenTheWaitIsTooLong_failsAtOnceAndSaysHowLong(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    bench.fake().faults().rateLimited(1, HOUR);

    var failure = refused(() -> client.create("too early"));

    assertThat(failure.status()).isEqualTo(service.refusal());
    assertThat(failure.sent()).isTrue();
    assertThat(failure.retryAfter()).contains(HOUR);
    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(bench.time().slept()).isEmpty();
    assertThat(bench.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void nextCall_whileTheLimitIsUsedUp_isHeldBackUnsent(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    bench.fake().limits().allow(2, HOUR);
    client.list().first();
    client.list().first();

    var failure = refused(() -> client.list().first());

    assertThat(failure.sent()).isFalse();
    assertThat(failure.attempts()).isZero();
    assertThat(failure.status()).isZero();
    assertThat(failure.retryAfter()).contains(HOUR);
    assertThat(failure).hasMessageContaining(service.name() + ".teams.list GET ");
    assertThat(bench.received()).isEqualTo(2);
    assertThat(bench.fake().limits().refused()).isZero();

    bench.time().advance(HOUR);
    client.list().first();
    assertThat(bench.received()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void writes_areCountedApartWhereTheServiceDoes(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    bench.fake().limits().allow(2, HOUR);
    client.create("one");
    var id = client.create("two");

    assertThat(refused(() -> client.create("three")).sent()).isFalse();

    if (service.countsApart()) {
      assertThat(client.get(id)).isEqualTo("two");
    } else {
      assertThat(refused(() -> client.get(id)).sent()).isFalse();
    }
    assertThat(bench.fake().limits().refused()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void budget_isSharedByClientsWithOneToken(Service service) {
    var bench = BENCHES.of(service);
    var budget = RateBudget.separate();
    var one = bench.client(c -> c.rateBudget(budget));
    var other = bench.client(c -> c.rateBudget(budget));
    bench.fake().limits().allow(2, HOUR);
    one.list().first();
    other.list().first();

    assertThat(refused(() -> one.list().first()).sent()).isFalse();
    assertThat(refused(() -> other.list().first()).sent()).isFalse();
    assertThat(bench.received()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void rateLimit_isToldByClientAnswerAndException(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    var told = new ArrayList<RateLimit>();
    bench.fake().limits().allow(3, HOUR);
    assertThat(client.rateLimit()).isEqualTo(RateLimit.unknown());

    client.with(o -> o.onResponse(info -> told.add(info.rateLimit()))).list().first();

    assertThat(told).containsExactly(client.rateLimit());
    assertThat(client.rateLimit().limit()).contains(3L);
    assertThat(client.rateLimit().remaining()).contains(2L);
    assertThat(client.rateLimit().resetsAt()).contains(bench.time().instant().plus(HOUR));

    bench.fake().faults().rateLimited(1);
    var failure = refused(() -> client.list().first());
    assertThat(failure.rateLimit()).isEqualTo(client.rateLimit());
    assertThat(failure.rateLimit().isExhausted()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void forbidden_whenCallsAreLeft_isAPermission(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    bench
        .fake()
        .server()
        .stubFor(
            any(anyUrl())
                .willReturn(
                    aResponse()
                        .withStatus(403)
                        .withHeader("X-RateLimit-Limit", "360")
                        .withHeader("X-RateLimit-Remaining", "359")
                        .withBody(service.error(403, "insufficient privileges"))));

    assertThatThrownBy(client::names).isExactlyInstanceOf(PermissionException.class);
    assertThat(bench.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void budget_whenCallsAreLost_isStillUsedToItsEnd(Service service) {
    var bench = BENCHES.of(service);
    var client = bench.client();
    bench.fake().limits().allow(100, Duration.ofMinutes(1));
    client.list().first();
    // some answers never come, some come without a word about the limit
    for (int i = 0; i < 60; i++) {
      bench.fake().faults().cutBeforeWrite(1);
      lose(client);
      bench.fake().faults().html502(1);
      lose(client);
      bench.time().advance(Duration.ofMinutes(1));
    }
    int before = bench.received();

    for (int i = 0; i < 100; i++) {
      client.list().first();
    }

    assertThat(bench.received() - before).isEqualTo(100);
    assertThat(bench.time().totalSlept()).isZero();
  }

  private static void lose(Teams client) {
    assertThatThrownBy(
            () -> client.with(o -> o.retryPolicy(RetryPolicy.none())).create("never made"))
        .isInstanceOf(ApiException.class);
  }

  private static RateLimitedException refused(ThrowingCallable call) {
    var failure = catchThrowableOfType(RateLimitedException.class, call);
    assertThat(failure).as("refusal").isNotNull();
    return failure;
  }
}
