package consumer;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.redis.RedisRateLimiter;
import dev.trivet.redis.RedisRateLimiterOptions;
import java.util.concurrent.atomic.AtomicBoolean;

/** Creates and lists teams with a rate limit that is shared over Redis. */
final class SharedLimit {

  private SharedLimit() {}

  /**
   * {@return how many teams there are, behind a plus while Redis responds and a minus without it}
   */
  static String teams(String redis, String baseUrl, String token) {
    var connected = new AtomicBoolean(true);
    var options = RedisRateLimiterOptions.builder().onAvailability(connected::set).build();
    try (var limiter = RedisRateLimiter.connect(redis, options);
        var honeybadger =
            HoneybadgerClient.builder()
                .baseUrl(baseUrl)
                .authToken(token)
                .configure(c -> c.rateLimiter(limiter))
                .build()) {
      honeybadger.teams().create(TeamInput.of("Payments"));
      int teams = honeybadger.teams().list().toList().size();
      return (connected.get() ? "+" : "-") + teams;
    }
  }
}
