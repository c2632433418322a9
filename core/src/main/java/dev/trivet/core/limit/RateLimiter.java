package dev.trivet.core.limit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds back calls that a service would refuse. A client asks before every attempt and reports what
 * each response said about the limit.
 *
 * <p>{@link RateLimiters#shared()} is the default. Implement this interface to share one limit
 * between machines, and run the tests of {@code trivet-limiter-testkit} on it; {@code trivet-redis}
 * has one for Redis. Implementations must be thread-safe and must not wait until a call may go: the
 * client does that. A store on the network may take the time of one round trip in {@link #reserve},
 * with a short bound, and none in the other methods. An exception from {@link #reserve} fails the
 * call; one from the other methods goes to the thread's uncaught exception handler and changes
 * nothing.
 */
public interface RateLimiter {

  /** Which of the limits of a token a call counts against. Services with one limit use one. */
  enum Use {
    /** Calls that only read. */
    READ,
    /** Calls that change something. */
    WRITE
  }

  /**
   * Whose calls are counted together.
   *
   * @param owner a digest of service address and token; equal for equal tokens, never the token
   * @param use the limit of that token
   */
  record Key(String owner, Use use) {

    /**
     * The key of the calls of a client.
     *
     * @param address the base address of the service, without a slash at its end
     * @param token what the calls are made with
     * @param use which limit of the token
     * @return the key, which shows neither of them
     */
    public static Key of(URI address, String token, Use use) {
      return new Key(RateLimiters.owner(address, token), use);
    }

    /** Written out: the generated one would link method handles in the first call of every JVM. */
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key that && owner.equals(that.owner) && use == that.use;
    }

    /** Written out, as {@link #equals}. */
    @Override
    public int hashCode() {
      return 31 * owner.hashCode() + use.hashCode();
    }
  }

  /**
   * Reserves one call, or says how long to wait before asking again.
   *
   * @param key whose limit
   * @param now the client's time
   * @return zero when the call may go and is counted; otherwise the wait
   */
  Duration reserve(Key key, Instant now);

  /**
   * Learns from a response. Every reserved call ends in exactly one call of this method or of
   * {@link #refund}.
   *
   * @param key whose limit
   * @param limit what the response said; {@link RateLimit#unknown()} when it said nothing, and when
   *     the call was sent and no response came
   * @param now the client's time when it arrived, or when it was given up
   */
  void observe(Key key, RateLimit limit, Instant now);

  /**
   * Gives back a call that was reserved and never sent.
   *
   * @param key whose limit
   */
  void refund(Key key);
}
