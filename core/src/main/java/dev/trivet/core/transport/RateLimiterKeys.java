package dev.trivet.core.transport;

import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.LastValueCache;
import java.net.URI;

/** The keys that the calls of one service are counted under, computed once per token. */
final class RateLimiterKeys {

  private record Keys(RateLimiter.Key reads, RateLimiter.Key writes) {}

  private final LastValueCache<String, Keys> keys;

  /**
   * For one service.
   *
   * @param address its base address
   * @param separate whether it counts reads and writes separately
   */
  RateLimiterKeys(URI address, boolean separate) {
    keys = new LastValueCache<>(token -> keys(address, token, separate));
  }

  /** The key of a call. */
  RateLimiter.Key of(String token, boolean read) {
    var both = keys.of(token);
    return read ? both.reads() : both.writes();
  }

  private static Keys keys(URI address, String token, boolean separate) {
    var reads = RateLimiter.Key.of(address, token, RateLimiter.Use.READ);
    return new Keys(
        reads, separate ? new RateLimiter.Key(reads.owner(), RateLimiter.Use.WRITE) : reads);
  }
}
