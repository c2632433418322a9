package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.redis.RedisRateLimiter;
import dev.trivet.redis.RedisRateLimiterOptions;
import dev.trivet.testkit.FakeHoneybadger;

/** How processes on many machines share the rate limit of one token. */
public final class ShareARateLimit {

  private ShareARateLimit() {}

  /**
   * Runs the example, on a fake of its own.
   *
   * @param arguments the address of a Redis; without one it tries a Redis on this machine, and does
   *     without if there is none
   */
  public static void main(String[] arguments) {
    var redis = arguments.length > 0 ? arguments[0] : "redis://localhost:6379";
    try (var fake = FakeHoneybadger.start()) {
      System.out.println(countTeams(redis, fake.baseUrl(), fake.token()) + " teams");
    }
  }

  static int countTeams(String redis, String baseUrl, String token) {
    // region: shared-limit
    var options =
        RedisRateLimiterOptions.builder()
            .processes(4) // as many as are deployed, in case Redis is away from the start
            .onAvailability(back -> System.out.println(back ? "Redis is back" : "without Redis"))
            .build();
    // one for all clients of the process
    try (var limiter = RedisRateLimiter.connect(redis, options);
        var honeybadger =
            HoneybadgerClient.builder()
                .baseUrl(baseUrl)
                .authToken(token)
                .configure(c -> c.rateLimiter(limiter))
                .build()) {
      return honeybadger.teams().list().toList().size();
    }
    // endregion
  }
}
