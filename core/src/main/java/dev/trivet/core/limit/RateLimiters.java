package dev.trivet.core.limit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;

/** The rate limiters that come with the SDK. */
public final class RateLimiters {

  private static final LearnedRateLimiter SHARED = new LearnedRateLimiter();

  private RateLimiters() {}

  /**
   * The default rate limiter. It learns from response headers alone, lets all calls pass until they
   * arrive, and is shared by all clients of this JVM that use the same base URL and token.
   *
   * @return the shared rate limiter of this JVM
   */
  public static RateLimiter shared() {
    return SHARED;
  }

  /**
   * Lets the {@link #shared()} rate limiter forget what it has learned about a server, whatever the
   * token: for tests whose server starts anew on the same port. The fakes of the testkit call it.
   *
   * @param baseUrl a URL of the server, of which scheme, host and port count
   */
  public static void forget(URI baseUrl) {
    SHARED.forget(prefix(baseUrl));
  }

  /**
   * Creates a rate limiter that learns as {@link #shared()} does, for clients that must not be held
   * back by others.
   *
   * @return a new rate limiter that knows nothing yet
   */
  public static RateLimiter separate() {
    return new LearnedRateLimiter();
  }

  /** {@return the rate limiter that never holds back a call} */
  public static RateLimiter unlimited() {
    return Unlimited.INSTANCE;
  }

  private static final class Unlimited implements RateLimiter {

    private static final Unlimited INSTANCE = new Unlimited();

    @Override
    public Duration reserve(Key key, Instant now) {
      return Duration.ZERO;
    }

    @Override
    public void observe(Key key, RateLimit limit, Instant now) {}

    @Override
    public void refund(Key key) {}
  }

  /** The owner that a token is at a service. */
  static String owner(URI baseUrl, String token) {
    return prefix(baseUrl) + digest(baseUrl + "\n" + token);
  }

  /** What the names of all owners at one scheme, host and port begin with. */
  private static String prefix(URI baseUrl) {
    var scheme = String.valueOf(baseUrl.getScheme()).toLowerCase(Locale.ROOT);
    var host = String.valueOf(baseUrl.getHost()).toLowerCase(Locale.ROOT);
    int port = baseUrl.getPort() >= 0 ? baseUrl.getPort() : scheme.equals("https") ? 443 : 80;
    return digest(scheme + "://" + host + ":" + port) + ".";
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
