package dev.trivet.core.internal;

import dev.trivet.core.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads every header family for call limits that the services use or once used. No text makes it
 * throw: what cannot be understood is absent.
 */
public final class RateLimitHeaders {

  private static final List<String> LIMIT = family("Limit");
  private static final List<String> REMAINING = family("Remaining");
  private static final List<String> REMAINING_SECONDS = family("Remaining-Seconds");
  private static final List<String> RESET = family("Reset");

  /** Resets beyond this are no times a client could plan with. */
  private static final Duration HORIZON = Duration.ofDays(366);

  private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

  /** Numbers up to here are seconds from now, above it they are a point in time. */
  private static final long LARGEST_DELTA = 100_000_000;

  /** Stands for no number; the services send none below zero. */
  private static final long NONE = -1;

  private RateLimitHeaders() {}

  private static List<String> family(String suffix) {
    return List.of("X-RateLimit-" + suffix, "X-Rate-Limit-" + suffix, "RateLimit-" + suffix);
  }

  /**
   * What an answer says about the limit.
   *
   * @param headers the response headers
   * @param now the client's time when they arrived
   * @return the limit, every part optional
   */
  public static RateLimit read(Headers headers, Instant now) {
    long limit = number(first(headers, LIMIT));
    long remaining = number(first(headers, REMAINING));
    var untilReset = untilReset(headers, now);
    var retryAfter = retryAfter(headers.get("Retry-After"), headers, now);
    if (limit == NONE && remaining == NONE && untilReset == null && retryAfter == null) {
      return RateLimit.unknown();
    }
    boolean exhausted = remaining == 0;
    return new RateLimit(
        limit == NONE ? Optional.empty() : Optional.of(limit),
        remaining == NONE ? Optional.empty() : Optional.of(remaining),
        untilReset == null ? Optional.empty() : Optional.of(now.plus(untilReset)),
        Optional.ofNullable(atLeast(retryAfter == null && exhausted ? untilReset : retryAfter)));
  }

  private static @Nullable Duration untilReset(Headers headers, Instant now) {
    long seconds = number(first(headers, REMAINING_SECONDS));
    if (seconds != NONE) {
      return within(Duration.ofSeconds(seconds));
    }
    long reset = number(first(headers, RESET));
    if (reset == NONE) {
      return null;
    }
    return within(
        reset <= LARGEST_DELTA
            ? Duration.ofSeconds(reset)
            : Duration.between(serverTime(headers, now), Instant.ofEpochSecond(reset)));
  }

  private static @Nullable Duration retryAfter(
      @Nullable String text, Headers headers, Instant now) {
    if (text == null) {
      return null;
    }
    long seconds = number(text);
    if (seconds != NONE) {
      return within(Duration.ofSeconds(seconds));
    }
    var date = HttpDate.parse(text);
    return date == null ? null : within(Duration.between(serverTime(headers, now), date));
  }

  /** The server's own time, so that a wrong clock on either side does not matter. */
  private static Instant serverTime(Headers headers, Instant now) {
    var text = headers.get("Date");
    var date = text == null ? null : HttpDate.parse(text);
    return date == null ? now : date;
  }

  private static @Nullable Duration atLeast(@Nullable Duration wait) {
    return wait == null || wait.compareTo(SHORTEST_WAIT) >= 0 ? wait : SHORTEST_WAIT;
  }

  private static @Nullable Duration within(Duration duration) {
    if (duration.isNegative()) {
      return Duration.ZERO;
    }
    return duration.compareTo(HORIZON) > 0 ? null : duration;
  }

  private static @Nullable String first(Headers headers, List<String> names) {
    for (var name : names) {
      var value = headers.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /**
   * The number at the start of {@code 1000}, {@code 1000, 1000;window=3600} or {@code 12.5}; {@link
   * #NONE} when there is none, or it is negative or has more than twelve digits.
   */
  private static long number(@Nullable String text) {
    if (text == null) {
      return NONE;
    }
    int at = 0;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    int start = at;
    long value = 0;
    for (; at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9'; at++) {
      if (at - start >= 12) {
        return NONE;
      }
      value = value * 10 + (text.charAt(at) - '0');
    }
    boolean ends = at == text.length() || ",;. ".indexOf(text.charAt(at)) >= 0;
    return at > start && ends ? value : NONE;
  }
}
