package dev.trivet.conformance.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.trivet.conformance.service.CountingLimiter;
import dev.trivet.conformance.service.FakeFixture;
import dev.trivet.conformance.service.FakeFixtureExtension;
import dev.trivet.conformance.service.Service;
import dev.trivet.conformance.service.Teams;
import dev.trivet.core.ApiObserver;
import dev.trivet.core.Sleeper;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.testkit.FaultAction;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls on another thread, and what a cancelled future leaves behind: nothing. */
@Timeout(60)
class AsyncTest {

  @RegisterExtension static final FakeFixtureExtension FIXTURES = new FakeFixtureExtension();

  private final CountDownLatch underWay = new CountDownLatch(1);
  private final CountingLimiter limiter =
      new CountingLimiter(RateLimiters.separate(), method -> {});
  private final OkHttpClient http = new OkHttpClient();
  private ExecutorService executor;

  @BeforeEach
  void start() {
    executor = Executors.newSingleThreadExecutor();
  }

  @AfterEach
  void stop() {
    executor.shutdownNow();
    http.connectionPool().evictAll();
    http.dispatcher().executorService().shutdown();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void async_makesManyCallsAndReturnsTheirResult(Service service) {
    var client = client(FIXTURES.of(service));

    var names =
        client
            .async(
                executor,
                same -> {
                  same.create("Payments");
                  return same.names();
                })
            .join();

    assertThat(names).contains("Payments");
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void async_whenACallFails_completesWithItsException(Service service) {
    var client = client(FIXTURES.of(service));

    var failure = catchThrowable(() -> client.async(executor, same -> same.get("404")).join());

    assertThat(failure).hasCauseInstanceOf(NotFoundException.class);
  }

  /** The body would take half a minute. */
  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cancel_whileABodyTrickles_closesTheConnection(Service service) {
    var fixture = FIXTURES.of(service);
    var client = client(fixture);
    fixture.fake().faults().slow(Duration.ofSeconds(30), 1).script(this::arrived);

    var failure = cancelled(client.async(executor, Teams::names));

    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(http.connectionPool().connectionCount()).isZero();
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cancel_ofAWriteUnderWay_keepsTheDoubt(Service service) {
    var fixture = FIXTURES.of(service);
    var client = client(fixture);
    fixture.fake().faults().slow(Duration.ofSeconds(30), 1).script(this::arrived);

    var failure = cancelled(client.async(executor, same -> same.create("perhaps")));

    assertThat(failure.mayHaveBeenApplied()).isTrue();
    assertThat(http.connectionPool().connectionCount()).isZero();
  }

  /** It would wait for almost two minutes. */
  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cancel_duringAWait_endsTheWait(Service service) {
    var fixture = FIXTURES.of(service);
    var client = client(fixture);
    fixture.fake().faults().rateLimited(1, Duration.ofSeconds(110));

    var failure = cancelled(client.async(executor, same -> same.create("later")));

    assertThat(failure.mayHaveBeenApplied()).isFalse();
    assertThat(fixture.received()).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("dev.trivet.conformance.service.Services#all")
  void cancel_whileHeldBack_endsTheWait(Service service) {
    var fixture = FIXTURES.of(service);
    var client = client(fixture);
    fixture.fake().limits().allow(1, Duration.ofSeconds(110));
    client.list().first();

    var failure = cancelled(client.async(executor, Teams::names));

    assertThat(failure.attempts()).isZero();
    assertThat(fixture.received()).isEqualTo(1);
  }

  /** A client in real time, which tells when it waits. */
  private Teams client(FakeFixture fixture) {
    return fixture.client(
        config ->
            config
                .clock(Clock.systemUTC())
                .sleeper(Sleeper.real())
                .rateLimiter(limiter)
                .okHttpClient(http)
                .observer(
                    new ApiObserver() {
                      @Override
                      public void onWait(Wait wait) {
                        underWay.countDown();
                      }
                    }));
  }

  private FaultAction arrived(Object call) {
    underWay.countDown();
    return FaultAction.none();
  }

  /** Cancels the calls once they are under way, and returns how they ended. */
  private ApiException cancelled(CompletableFuture<?> future) {
    try {
      underWay.await();
      assertThat(future.cancel(true)).isTrue();
      assertThat(future).isCancelled();
      // the thread is free again, long before the body or the wait would have ended
      assertThat(executor.submit(() -> Thread.currentThread().isInterrupted()).get()).isFalse();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    assertThat(limiter.leaked()).as("reservations left").isZero();
    var reason = future.handle((result, failure) -> failure).join();
    assertThat(reason.getSuppressed()).singleElement().isInstanceOf(ApiException.class);
    return (ApiException) reason.getSuppressed()[0];
  }
}
