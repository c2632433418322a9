package dev.trivet.conformance.load;

import dev.trivet.core.error.RateLimitedException;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One of several JVMs with one token: makes calls on eight threads, prints how many failed. */
final class SharedTokenCaller {

  private static final int THREADS = 8;

  private SharedTokenCaller() {}

  public static void main(String[] args) throws InterruptedException {
    var failed = new AtomicInteger();
    try (var client = HoneybadgerClient.builder().baseUrl(args[0]).authToken(args[1]).build()) {
      var pool = Executors.newFixedThreadPool(THREADS);
      for (int i = Integer.parseInt(args[2]); i > 0; i--) {
        pool.execute(() -> call(client, failed));
      }
      pool.shutdown();
      if (!pool.awaitTermination(2, TimeUnit.MINUTES)) {
        System.exit(2);
      }
    }
    System.out.println(failed.get());
  }

  private static void call(HoneybadgerClient client, AtomicInteger failed) {
    try {
      client.teams().list().first();
    } catch (RateLimitedException e) {
      failed.incrementAndGet();
    }
  }
}
