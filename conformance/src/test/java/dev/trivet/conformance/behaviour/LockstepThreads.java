package dev.trivet.conformance.behaviour;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Threads that live in one virtual time together: the clock moves when all of them sleep or are
 * done, and then to where the first one wakes up. So no call is under way while the clock jumps.
 */
final class LockstepThreads {

  /** A sleeping thread. */
  private static final class LockstepSleeper {
    private final Instant until;
    private boolean over;

    LockstepSleeper(Instant until) {
      this.until = until;
    }
  }

  private final VirtualTime time;
  private final PriorityQueue<LockstepSleeper> sleepers =
      new PriorityQueue<>(Comparator.comparing(sleeper -> sleeper.until));
  private int awake;

  LockstepThreads(VirtualTime time) {
    this.time = time;
  }

  /** Lets so many threads do the same, and returns when all are done. */
  void work(int threads, Runnable work) throws InterruptedException, ExecutionException {
    awake = threads;
    var pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        all.add(
            pool.submit(
                () -> {
                  try {
                    work.run();
                  } finally {
                    rest();
                  }
                }));
      }
      for (var one : all) {
        one.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  /** The sleeper of the clients that these threads use. */
  synchronized void sleep(Duration duration) throws InterruptedException {
    var sleeper = new LockstepSleeper(time.instant().plus(duration));
    sleepers.add(sleeper);
    rest();
    while (!sleeper.over) {
      wait();
    }
  }

  private synchronized void rest() {
    awake--;
    if (awake > 0 || sleepers.isEmpty()) {
      return;
    }
    time.advance(Duration.between(time.instant(), sleepers.element().until));
    while (!sleepers.isEmpty() && !sleepers.element().until.isAfter(time.instant())) {
      sleepers.remove().over = true;
      awake++;
    }
    notifyAll();
  }
}
