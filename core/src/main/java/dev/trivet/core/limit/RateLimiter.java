package dev.trivet.core.limit;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Holds back calls that a service would refuse. A client asks the rate limiter before every
 * attempt, and reports to it what each response said about the rate limit.
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

  /**
   * Which rate limit of a token a call counts against. Services with a single rate limit use one
   * value only.
   */
  enum Use {
    /** Calls that only read. */
    READ,
    /** Calls that change something. */
    WRITE
  }

  /**
   * Names the calls that are counted together.
   *
   * @param owner a digest of base URL and token; equal for equal tokens, never the token itself
   * @param use which rate limit of the token
   */
  record Key(String owner, Use use) {

    /**
     * Creates the key of the calls of a client.
     *
     * @param baseUrl the base URL of the service, without a slash at its end
     * @param token the token that the calls are made with
     * @param use which rate limit of the token
     * @return the key, which shows neither base URL nor token
     */
    public static Key of(URI baseUrl, String token, Use use) {
      return new Key(RateLimiters.owner(baseUrl, token), use);
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
   * @param key the calls that are counted together
   * @param now the current time of the client's clock
   * @return zero when the call may be sent and is counted; otherwise how long to wait
   */
  Duration reserve(Key key, Instant now);

  /**
   * Learns from a response. Every reserved call ends in exactly one call of this method or of
   * {@link #refund}.
   *
   * @param key the calls that are counted together
   * @param limit what the response said about the rate limit; {@link RateLimit#unknown()} when it
   *     said nothing, and when the call was sent and no response came
   * @param now the time of the client's clock when the response arrived, or when the call was given
   *     up
   */
  void observe(Key key, RateLimit limit, Instant now);

  /**
   * Gives back a call that was reserved and never sent.
   *
   * @param key the calls that are counted together
   */
  void refund(Key key);
}
