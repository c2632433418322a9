package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiTimeoutException;
import dev.trivet.testkit.FaultAction;
import java.time.Clock;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An interrupt ends a call wherever it stands, and the flag stays for the caller to see. */
@Timeout(60)
class InterruptTest {

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  @AfterEach
  void clearTheFlag() {
    Thread.interrupted();
  }

  /** With the real sleeper, which would take minutes. */
  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void wait_forTheLimit_endsAtOnce(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client(c -> c.sleeper(Sleeper.real()).observer(new InterruptedWaits()));
    fixture.fake().faults().rateLimited(1, Duration.ofSeconds(110));

    var failure = interrupted(() -> client.create("waiting"));

    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(fixture.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void wait_betweenAttempts_endsAtOnce(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client(c -> c.sleeper(Sleeper.real()).observer(new InterruptedWaits()));
    var id = client.create("to be deleted");
    int before = fixture.received();
    fixture.fake().faults().cutAfterWrite(1);

    var failure = interrupted(() -> client.delete(id));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(fixture.received() - before).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void wait_forTheRateLimiter_endsAtOnce(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client(c -> c.sleeper(Sleeper.real()).observer(new InterruptedWaits()));
    fixture.fake().limits().allow(1, Duration.ofSeconds(110));
    client.list().first();

    var failure = interrupted(() -> client.list().first());

    assertThat(failure.attempts()).isZero();
    assertThat(fixture.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void body_thatTrickles_isGivenUp(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client(c -> c.clock(Clock.systemUTC()));
    var caller = Thread.currentThread();
    fixture
        .fake()
        .faults()
        .slow(Duration.ofSeconds(5), 1)
        .script(
            call -> {
              caller.interrupt();
              return FaultAction.none();
            });
    var start = System.nanoTime();

    interrupted(() -> client.list().first());

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void call_whenTheFlagIsSetAlready_endsAsInterrupted(Service service) {
    var fixture = FIXTURES.of(service);
    var client = fixture.client();
    Thread.currentThread().interrupt();

    var failure = interrupted(() -> client.create("never sent"));

    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(fixture.received()).isZero();
  }

  private static ApiTimeoutException interrupted(ThrowingCallable call) {
    var failure = catchThrowableOfType(ApiTimeoutException.class, call);
    assertThat(failure).as("failure").isNotNull();
    assertThat(failure.interrupted()).isTrue();
    assertThat(Thread.interrupted()).as("the flag").isTrue();
    return failure;
  }

  /** Interrupts the calling thread when it is about to wait. */
  private static final class InterruptedWaits implements ApiObserver {
    @Override
    public void onWait(Wait wait) {
      Thread.currentThread().interrupt();
    }
  }
}
