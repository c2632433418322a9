package dev.trivet.conformance.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.conformance.service.Services;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Twenty threads on clients of all services at once, while everything that can go wrong goes wrong
 * at random: nothing hangs, nothing leaks, and what the callers were told is what is there in the
 * end. {@code -Dsoak.seconds=100} makes it longer.
 */
@Timeout(180)
class SoakTest {

  private static final int THREADS = 20;
  private static final Duration LONG = Duration.ofSeconds(Integer.getInteger("soak.seconds", 15));

  /** Fewer calls than this prove nothing, however slow the machine is. */
  private static final int CALLS = 3_000;

  private final Queue<Throwable> unexpected = new ConcurrentLinkedQueue<>();

  @Test
  void calls_fromManyThreadsUnderAllFaults_endTypedAndLeaveWhatTheySaid() throws Exception {
    // another seed in every run; to repeat a failure, put the printed one here
    long seed = System.nanoTime();
    int threadsBefore = lastingThreads();
    var sites = Services.all().stream().map(service -> SoakSite.start(service, seed)).toList();
    try {
      makeCalls(sites, seed);

      assertThat(unexpected).as("seed %s", seed).isEmpty();
      for (var site : sites) {
        site.check("seed " + seed + ", " + site.name());
        site.closeClients();
        assertThat(site.awaitNoConnection()).as("sockets of %s", site.name()).isTrue();
      }
    } finally {
      sites.forEach(SoakSite::close);
    }
    assertThat(awaitThreads(threadsBefore)).as("threads left, seed %s", seed).isTrue();
  }

  private void makeCalls(List<SoakSite> sites, long seed) throws InterruptedException {
    long end = System.nanoTime() + LONG.toNanos();
    var next = new AtomicInteger();
    var pool = Executors.newFixedThreadPool(THREADS);
    for (int i = 0; i < THREADS; i++) {
      var random = new SplittableRandom(seed + i);
      pool.execute(
          () -> {
            for (int n = next.getAndIncrement();
                n < CALLS || System.nanoTime() < end;
                n = next.getAndIncrement()) {
              call(sites.get(n % sites.size()), n, random);
            }
          });
    }
    pool.shutdown();
    assertThat(pool.awaitTermination(150, TimeUnit.SECONDS))
        .as("all calls have ended, seed %s", seed)
        .isTrue();
  }

  private void call(SoakSite site, int n, SplittableRandom random) {
    try {
      site.call(n, random);
    } catch (Throwable e) {
      unexpected.add(e);
    }
  }

  /** Threads of the SDK and of HTTP clients that are of one client, not of all. */
  private static int lastingThreads() {
    return (int)
        Thread.getAllStackTraces().keySet().stream()
            .filter(
                thread -> thread.getName().matches("(trivet-|fault-proxy-|OkHttp http|pool-).*"))
            .count();
  }

  private static boolean awaitThreads(int most) {
    for (int look = 0; look < 200; look++) {
      if (lastingThreads() <= most) {
        return true;
      }
      LockSupport.parkNanos(100_000_000);
    }
    return false;
  }
}
