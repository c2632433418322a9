package dev.trivet.redis;

import dev.trivet.core.error.ApiException;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.limit.RateLimiters;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One of several processes with one token: makes as many calls on eight threads as a line of its
 * input says, then prints how many failed.
 */
final class FourProcessesCaller {

  private static final int THREADS = 8;

  private FourProcessesCaller() {}

  /**
   * Calls.
   *
   * @param args the service, its token, a service without a limit, its token, and Redis
   */
  public static void main(String[] args) throws Exception {
    // the first call of a process loads classes, which is not what is measured
    try (var warm = client(args[2], args[3], RateLimiters.separate())) {
      run(warm, THREADS);
    }
    var options =
        RedisRateLimiterOptions.builder()
            .processes(4)
            // four processes and what else runs here share two cores
            .timeout(Duration.ofSeconds(10))
            .connectTimeout(Duration.ofSeconds(60))
            .checkInterval(Duration.ofMillis(50))
            .build();
    try (var limiter = RedisRateLimiter.connect(args[4], options);
        var client = client(args[0], args[1], limiter)) {
      System.out.println("ready");
      var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (var calls = input.readLine(); calls != null; calls = input.readLine()) {
        System.out.println(run(client, Integer.parseInt(calls)));
      }
    }
  }

  private static HoneybadgerClient client(String address, String token, RateLimiter limiter) {
    return HoneybadgerClient.builder()
        .baseUrl(address)
        .authToken(token)
        .configure(c -> c.rateLimiter(limiter))
        .build();
  }

  private static int run(HoneybadgerClient client, int calls) throws InterruptedException {
    var failed = new AtomicInteger();
    var pool = Executors.newFixedThreadPool(THREADS);
    for (int i = 0; i < calls; i++) {
      pool.execute(
          () -> {
            try {
              client.teams().list().first();
            } catch (ApiException e) {
              failed.incrementAndGet();
            }
          });
    }
    pool.shutdown();
    if (!pool.awaitTermination(2, TimeUnit.MINUTES)) {
      System.exit(2);
    }
    return failed.get();
  }
}
