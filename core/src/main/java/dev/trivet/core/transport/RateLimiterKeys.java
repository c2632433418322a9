package dev.trivet.core.transport;

import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.LastValueCache;
import java.net.URI;

/** The keys that the calls of one service are counted under, computed once per token. */
final class RateLimiterKeys {

  /** For reads and for writes, in this order. */
  private final LastValueCache<String, RateLimiter.Key[]> keys;

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
    return keys.of(token)[read ? 0 : 1];
  }

  private static RateLimiter.Key[] keys(URI address, String token, boolean separate) {
    var reads = RateLimiter.Key.of(address, token, RateLimiter.Use.READ);
    var writes = separate ? new RateLimiter.Key(reads.owner(), RateLimiter.Use.WRITE) : reads;
    return new RateLimiter.Key[] {reads, writes};
  }
}
