package dev.trivet.core.transport;

import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.LastValueCache;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names the owner of a rate limit by a digest of address and token, computed once per token. */
final class RateLimiterKeys {

  private record Keys(RateLimiter.Key reads, RateLimiter.Key writes) {}

  private final LastValueCache<String, Keys> keys;

  /**
   * For one service.
   *
   * @param address its base address
   * @param separate whether it counts reads and writes separately
   */
  RateLimiterKeys(String address, boolean separate) {
    keys = new LastValueCache<>(token -> keys(digest(address + "\n" + token), separate));
  }

  /** The key of a call. */
  RateLimiter.Key of(String token, boolean read) {
    var both = keys.of(token);
    return read ? both.reads() : both.writes();
  }

  private static Keys keys(String owner, boolean separate) {
    var reads = new RateLimiter.Key(owner, RateLimiter.Use.READ);
    return new Keys(reads, separate ? new RateLimiter.Key(owner, RateLimiter.Use.WRITE) : reads);
  }

  private static String digest(String text) {
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
