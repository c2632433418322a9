package dev.trivet.core.transport;

import dev.trivet.core.limit.RateLimit;
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
final class RateLimitHeaders {

  private static final List<String> LIMIT = family("Limit");
  private static final List<String> REMAINING = family("Remaining");
  private static final List<String> REMAINING_SECONDS = family("Remaining-Seconds");
  private static final List<String> RESET = family("Reset");

  /** The longest window that a service documents, with an hour of slack; more is not believed. */
  private static final Duration LONGEST_WINDOW = Duration.ofDays(30).plusHours(1);

  /** No client can plan with waits beyond this. */
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
   * What a response says about the limit.
   *
   * @param headers the response headers
   * @param now the client's time when they arrived
   * @return the limit, every part optional
   */
  static RateLimit read(Headers headers, Instant now) {
    long limit = number(first(headers, LIMIT));
    long remaining = atLeastZero(first(headers, REMAINING));
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
      return within(LONGEST_WINDOW, Duration.ofSeconds(seconds));
    }
    long reset = number(first(headers, RESET));
    if (reset == NONE) {
      return null;
    }
    return within(
        LONGEST_WINDOW,
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
      return within(HORIZON, Duration.ofSeconds(hasFraction(text) ? seconds + 1 : seconds));
    }
    var date = HttpDate.parse(text);
    return date == null ? null : within(HORIZON, Duration.between(serverTime(headers, now), date));
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

  private static @Nullable Duration within(Duration most, Duration duration) {
    if (duration.isNegative()) {
      return Duration.ZERO;
    }
    return duration.compareTo(most) > 0 ? null : duration;
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

  /** Some count on below zero while they refuse. */
  private static long atLeastZero(@Nullable String text) {
    long value = number(text);
    return value == NONE && text != null && number(text.strip().replaceFirst("^-", "")) != NONE
        ? 0
        : value;
  }

  /** Whether there is something after a decimal point, which makes a wait a little longer. */
  private static boolean hasFraction(String text) {
    int point = text.indexOf('.');
    return point >= 0 && text.chars().skip(point + 1).anyMatch(c -> c >= '1' && c <= '9');
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
