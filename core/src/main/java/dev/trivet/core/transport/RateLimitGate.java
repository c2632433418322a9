package dev.trivet.core.transport;

import dev.trivet.core.limit.RateLimit;
import dev.trivet.core.limit.RateLimiter;
import dev.trivet.core.service.LastValueCache;
import dev.trivet.core.service.ServiceProfile;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Asks the rate limiter before every request of a client, and tells it what became of it. */
final class RateLimitGate {

  /** Keys beyond this number are forgotten; a token that comes back starts anew. */
  private static final int MAX_KEYS = 1_000;

  private static final AtomicLong ORDERS = new AtomicLong();

  /** The last request of a key that a response came to; of all clients, as their limiter may be. */
  private static final Map<RateLimiter.Key, AtomicLong> NEWEST = new ConcurrentHashMap<>();

  private final RateLimiter limiter;

  /** For reads and for writes, in this order; computed once per token. */
  private final LastValueCache<String, RateLimiter.Key[]> keys;

  private volatile RateLimit last = RateLimit.unknown();

  RateLimitGate(RateLimiter limiter, ServiceProfile profile) {
    this.limiter = limiter;
    var address = profile.baseUrl().uri();
    boolean separate = profile.separateWriteLimit();
    this.keys = new LastValueCache<>(token -> keys(address, token, separate));
  }

  private static RateLimiter.Key[] keys(URI address, String token, boolean separate) {
    var reads = RateLimiter.Key.of(address, token, RateLimiter.Use.READ);
    var writes = separate ? new RateLimiter.Key(reads.owner(), RateLimiter.Use.WRITE) : reads;
    return new RateLimiter.Key[] {reads, writes};
  }

  /** What the last response that said anything said about the limit. */
  RateLimit last() {
    return last;
  }

  /** Whose limit a call counts against. */
  RateLimiter.Key key(String token, CallState state) {
    return keys.of(token)[state.isRead() ? 0 : 1];
  }

  /** Reserves a request, or says how long to wait before asking again. */
  Duration reserve(RateLimiter.Key key, CallState state) {
    return limiter.reserve(key, state.now());
  }

  /** The order of a request that is about to be sent, among those of all clients. */
  static long nextOrder() {
    return ORDERS.incrementAndGet();
  }

  /**
   * A response came. What it says about the limit is out of date when the response to a request
   * that was sent later came before it.
   */
  void responded(RateLimiter.Key key, long order, CallState state) {
    var limit = isNewest(key, order) ? state.rateLimit() : RateLimit.unknown();
    if (limit.remaining().isPresent() || limit.limit().isPresent()) {
      last = limit;
    }
    try {
      limiter.observe(key, limit, state.respondedAt());
    } catch (Throwable e) {
      Callbacks.threw(e);
    }
  }

  private static boolean isNewest(RateLimiter.Key key, long order) {
    if (NEWEST.size() > MAX_KEYS) {
      NEWEST.clear();
    }
    var newest = NEWEST.get(key);
    if (newest == null) {
      var first = new AtomicLong();
      var other = NEWEST.putIfAbsent(key, first);
      newest = other == null ? first : other;
    }
    long known = newest.get();
    while (known < order && !newest.compareAndSet(known, order)) {
      known = newest.get();
    }
    return known < order;
  }

  /** No response will come. */
  void gaveUp(RateLimiter.Key key, boolean sent, CallState state) {
    Callbacks.run(
        () -> {
          if (sent) {
            // not a new look at the clock: if that is what failed, the reservation would be lost
            limiter.observe(key, RateLimit.unknown(), state.latest());
          } else {
            limiter.refund(key);
          }
        });
  }
}
