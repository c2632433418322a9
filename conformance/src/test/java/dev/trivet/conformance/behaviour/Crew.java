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
final class Crew {

  /** A sleeping thread. */
  private static final class Nap {
    private final Instant until;
    private boolean over;

    Nap(Instant until) {
      this.until = until;
    }
  }

  private final VirtualTime time;
  private final PriorityQueue<Nap> naps =
      new PriorityQueue<>(Comparator.comparing(nap -> nap.until));
  private int awake;

  Crew(VirtualTime time) {
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

  /** For the clients of the crew. */
  synchronized void sleep(Duration duration) throws InterruptedException {
    var nap = new Nap(time.instant().plus(duration));
    naps.add(nap);
    rest();
    while (!nap.over) {
      wait();
    }
  }

  private synchronized void rest() {
    awake--;
    if (awake > 0 || naps.isEmpty()) {
      return;
    }
    time.advance(Duration.between(time.instant(), naps.element().until));
    while (!naps.isEmpty() && !naps.element().until.isAfter(time.instant())) {
      naps.remove().over = true;
      awake++;
    }
    notifyAll();
  }
}
