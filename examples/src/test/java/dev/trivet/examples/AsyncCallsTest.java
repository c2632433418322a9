package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.FaultAction;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.publisher.Mono;

/** Asynchronous calls by themselves, in Reactor and in Mutiny: results, and cancellations. */
@ExtendWith(FakesExtension.class)
@Timeout(60)
class AsyncCallsTest {

  /** One thread, which is free again only when a cancelled call has ended. */
  private final ExecutorService threads = Executors.newSingleThreadExecutor();

  private final CountDownLatch arrived = new CountDownLatch(1);
  private FakeRootly fake;
  private RootlyClient rootly;

  @BeforeEach
  void open(FakeRootly given) {
    fake = given;
    rootly = RootlyClient.builder().baseUrl(fake.baseUrl()).apiKey(fake.token()).build();
    rootly.teams().create(TeamInput.of("Payments"));
  }

  @AfterEach
  void close() {
    rootly.close();
    threads.shutdownNow();
  }

  @Test
  void async_whenTwoListsAreRead_countsBoth() {
    assertThat(AsyncCalls.count(rootly, threads)).isEqualTo(1);
  }

  @Test
  void mono_whenSubscribed_makesTheCalls() {
    assertThat(mono().block()).hasSize(1);
  }

  @Test
  void mono_whenCancelled_endsTheCall() throws Exception {
    trickle();
    var subscription = mono().subscribe();

    arrived.await();
    subscription.dispose();

    threads.submit(() -> {}).get();
  }

  @Test
  void uni_whenSubscribed_makesTheCalls() {
    assertThat(uni().await().indefinitely()).hasSize(1);
  }

  @Test
  void uni_whenCancelled_endsTheCall() throws Exception {
    trickle();
    var subscription = uni().subscribe().with(teams -> {});

    arrived.await();
    subscription.cancel();

    threads.submit(() -> {}).get();
  }

  private Mono<List<Team>> mono() {
    // region: async-reactor
    return Mono.fromFuture(() -> rootly.async(threads, client -> client.teams().list().toList()));
    // endregion
  }

  private Uni<List<Team>> uni() {
    // region: async-mutiny
    return Uni.createFrom()
        .completionStage(() -> rootly.async(threads, client -> client.teams().list().toList()));
    // endregion
  }

  /** The next body takes longer than this class may. */
  private void trickle() {
    fake.faults()
        .slow(Duration.ofMinutes(2), 1)
        .script(
            call -> {
              arrived.countDown();
              return FaultAction.none();
            });
  }
}
