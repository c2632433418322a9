package dev.trivet.conformance.behaviour;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.RetryPolicy;
import dev.trivet.core.Timeouts;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.core.error.RateLimitedException;
import dev.trivet.core.error.ServerException;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The deadline holds over attempts and waits, whatever the service does. */
@Timeout(60)
class DeadlineTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  /** Much longer than the deadline, much shorter than the response would take. */
  private static final Duration SOON = Duration.ofSeconds(3);

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void waits_neverPassTheDeadline(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client(c -> c.retryPolicy(RetryPolicy.builder().maxAttempts(100).build()));
    fixture.fake().faults().serverError(200, 503);

    var failure =
        catchThrowableOfType(
            ServerException.class,
            () -> client.withOptions(o -> o.totalTimeout(Duration.ofSeconds(20))).names());

    assertThat(failure.attempts()).isBetween(4, 10);
    assertThat(fixture.time().totalSlept()).isLessThan(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void wait_whenTheServiceAsksForMoreThanIsLeft_isNotBegun(Service service) {
    var fixture = FIXTURES.of(service);
    var client =
        fixture.client(c -> c.timeouts(Timeouts.builder().total(Duration.ofSeconds(10)).build()));
    fixture.fake().faults().rateLimited(1, Duration.ofSeconds(30));

    var failure =
        catchThrowableOfType(RateLimitedException.class, () -> client.create("too early"));

    assertThat(failure.retryAfter()).contains(Duration.ofSeconds(30));
    assertThat(fixture.time().slept()).isEmpty();
    assertThat(fixture.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void deadline_isPerPageOfAListing(Service service) {
    var fixture = FIXTURES.of(service);
    fixture.fake().pageSize(1);
    var client = fixture.client();
    client.create("one");
    client.create("two");
    fixture.fake().limits().allow(1, Duration.ofSeconds(8));

    var names = client.withOptions(o -> o.totalTimeout(Duration.ofSeconds(10))).names();

    assertThat(names).contains("one", "two");
    assertThat(fixture.time().totalSlept()).isGreaterThanOrEqualTo(Duration.ofSeconds(8));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void call_whenTheBodyTrickles_endsAtTheDeadline(Service service) {
    var fixture = FIXTURES.of(service);
    var client = inRealTime(fixture.client(c -> c.clock(Clock.systemUTC())));
    fixture.fake().faults().slow(Duration.ofSeconds(20), 1);

    endsSoon(() -> client.list().first(), false);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void write_whenTheHeadersNeverCome_endsAtTheDeadlineAndIsInDoubt(Service service) {
    var fixture = FIXTURES.of(service);
    var client = inRealTime(fixture.client(c -> c.clock(Clock.systemUTC())));
    fixture.fake().server().stubFor(any(anyUrl()).willReturn(ok().withFixedDelay(1500)));

    endsSoon(() -> client.create("late"), true);
    endsSoon(() -> client.delete("1"), true);
  }

  private static Teams inRealTime(Teams client) {
    return client.withOptions(o -> o.totalTimeout(SHORT));
  }

  private static void endsSoon(ThrowingCallable call, boolean inDoubt) {
    var start = System.nanoTime();

    var failure = catchThrowableOfType(ApiTimeoutException.class, call);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(SHORT.dividedBy(2), SOON);
    assertThat(failure.interrupted()).isFalse();
    assertThat(failure.mayHaveBeenApplied()).isEqualTo(inDoubt);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
