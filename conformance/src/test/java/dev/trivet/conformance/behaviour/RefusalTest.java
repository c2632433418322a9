package dev.trivet.conformance.behaviour;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Services;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.RetryAfter;
import java.time.Duration;
import java.util.ArrayList;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens when a service refuses a call because its rate limit is used up. */
@Timeout(60)
class RefusalTest {

  private static final Duration HOUR = Duration.ofHours(1);

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void refusal_isWaitedOutExactly(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    fixture.fake().faults().rateLimited(1, Duration.ofSeconds(30));

    client.create("waited for");

    assertThat(fixture.time().slept()).containsExactly(Duration.ofSeconds(30));
    assertThat(fixture.received()).isEqualTo(2);
  }

  @ParameterizedTest
  @EnumSource(names = {"SECONDS", "HTTP_DATE"})
  void retryAfter_goesBeforeTheReset(RetryAfter form) {
    for (var service : Services.all()) {
      var fixture = FIXTURES.of(service);
      var client = fixture.client(c -> c.rateLimiter(RateLimiters.unlimited()));
      fixture.time().advance(Duration.ofMillis(1234));
      fixture.fake().faults().rateLimited(1, Duration.ofSeconds(50));
      fixture.fake().faults().retryAfter(form, Duration.ofSeconds(7));

      client.names();

      assertThat(fixture.time().totalSlept()).as(service.name()).isEqualTo(Duration.ofSeconds(7));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void refusal_whenTheWaitIsTooLong_failsAtOnceAndSaysHowLong(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    fixture.fake().faults().rateLimited(1, HOUR);

    var failure = refused(() -> client.create("too early"));

    assertThat(failure.info())
        .hasValueSatisfying(info -> assertThat(info.status()).isEqualTo(service.refusal()));
    assertThat(failure.sent()).isTrue();
    assertThat(failure.retryAfter()).contains(HOUR);
    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(fixture.time().slept()).isEmpty();
    assertThat(fixture.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void nextCall_whileTheLimitIsUsedUp_isHeldBackUnsent(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    fixture.fake().limits().allow(2, HOUR);
    client.list().first();
    client.list().first();

    var failure = refused(() -> client.list().first());

    assertThat(failure.sent()).isFalse();
    assertThat(failure.attempts()).isZero();
    assertThat(failure.info()).isEmpty();
    assertThat(failure.retryAfter()).contains(HOUR);
    assertThat(failure).hasMessageContaining(service.name() + ".teams.list GET ");
    assertThat(fixture.received()).isEqualTo(2);
    assertThat(fixture.fake().limits().refused()).isZero();

    fixture.time().advance(HOUR);
    client.list().first();
    assertThat(fixture.received()).isEqualTo(3);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void writes_areCountedApartWhereTheServiceDoes(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    fixture.fake().limits().allow(2, HOUR);
    client.create("one");
    var id = client.create("two");

    assertThat(refused(() -> client.create("three")).sent()).isFalse();

    if (service.countsSeparately()) {
      assertThat(client.get(id)).isEqualTo("two");
    } else {
      assertThat(refused(() -> client.get(id)).sent()).isFalse();
    }
    assertThat(fixture.fake().limits().refused()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void rateLimiter_isSharedByClientsWithOneToken(Service service) {
    var fixture = FIXTURES.of(service);
    var limiter = RateLimiters.separate();
    var one = fixture.client(c -> c.rateLimiter(limiter));
    var other = fixture.client(c -> c.rateLimiter(limiter));
    fixture.fake().limits().allow(2, HOUR);
    one.list().first();
    other.list().first();

    assertThat(refused(() -> one.list().first()).sent()).isFalse();
    assertThat(refused(() -> other.list().first()).sent()).isFalse();
    assertThat(fixture.received()).isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void rateLimit_isToldByClientResponseAndException(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    var told = new ArrayList<RateLimit>();
    fixture.fake().limits().allow(3, HOUR);
    assertThat(client.client().rateLimit()).isEqualTo(RateLimit.unknown());

    client.withOptions(o -> o.onResponse(info -> told.add(info.rateLimit()))).list().first();

    assertThat(told).containsExactly(client.client().rateLimit());
    assertThat(client.client().rateLimit().limit()).contains(3L);
    assertThat(client.client().rateLimit().remaining()).contains(2L);
    assertThat(client.client().rateLimit().resetsAt())
        .contains(fixture.time().instant().plus(HOUR));

    fixture.fake().faults().rateLimited(1);
    var failure = refused(() -> client.list().first());
    assertThat(failure.rateLimit()).isEqualTo(client.client().rateLimit());
    assertThat(failure.rateLimit().isExhausted()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void forbidden_whenCallsAreLeft_isAPermission(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    fixture
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
    assertThat(fixture.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void rateLimiter_whenCallsAreLost_isStillUsedToItsEnd(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    fixture.fake().limits().allow(100, Duration.ofMinutes(1));
    client.list().first();
    // some responses never come, some say nothing about the limit
    for (int i = 0; i < 60; i++) {
      fixture.fake().faults().cutBeforeWrite(1);
      lose(client);
      fixture.fake().faults().html502(1);
      lose(client);
      fixture.time().advance(Duration.ofMinutes(1));
    }
    int before = fixture.received();

    for (int i = 0; i < 100; i++) {
      client.list().first();
    }

    assertThat(fixture.received() - before).isEqualTo(100);
    assertThat(fixture.time().totalSlept()).isZero();
  }

  private static void lose(Teams client) {
    assertThatThrownBy(
            () -> client.withOptions(o -> o.retryPolicy(RetryPolicy.none())).create("never made"))
        .isInstanceOf(ApiException.class);
  }

  private static RateLimitedException refused(ThrowingCallable call) {
    var failure = catchThrowableOfType(RateLimitedException.class, call);
    assertThat(failure).as("refusal").isNotNull();
    return failure;
  }
}
