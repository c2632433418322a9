package dev.trivet.testkit;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import dev.trivet.testkit.internal.DocumentedLimit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the headers that tell the time and the state of the rate limit. */
final class ResponseHeaders {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final DocumentedLimit documented;
  private final Faults faults;

  ResponseHeaders(DocumentedLimit documented, Faults faults) {
    this.documented = documented;
    this.faults = faults;
  }

  static HttpHeader header(String name, Object value) {
    return new HttpHeader(name, String.valueOf(value));
  }

  static HttpHeader date(Instant now) {
    return header("Date", HTTP_DATE.format(now));
  }

  /** Adds the state of the limit, in the family that is switched on. */
  void addLimit(List<HttpHeader> headers, LimitStatus status) {
    var chosen = faults.limitHeaders();
    var family = chosen == LimitHeaders.VENDOR ? documented.headers() : chosen;
    switch (family) {
      case X_RATE_LIMIT -> {
        addThree(headers, "X-Rate-Limit-", status.limit(), status);
        headers.add(header("X-Rate-Limit-Remaining-Seconds", status.seconds()));
      }
      case X_RATELIMIT -> {
        addThree(headers, "X-RateLimit-", status.limit(), status);
        if (chosen == LimitHeaders.VENDOR && documented.used()) {
          headers.add(header("X-RateLimit-Used", status.used()));
        }
      }
      case RATELIMIT -> addThree(headers, "RateLimit-", status.limit(), status);
      case WINDOWED -> {
        var window = Math.max(1, status.window().toSeconds());
        var limit = status.limit() + ", " + status.limit() + ";window=" + window;
        addThree(headers, "X-RateLimit-", limit, status);
      }
      case VENDOR, NONE -> {}
    }
  }

  private static void addThree(
      List<HttpHeader> headers, String prefix, Object limit, LimitStatus status) {
    headers.add(header(prefix + "Limit", limit));
    headers.add(header(prefix + "Remaining", status.remaining()));
    headers.add(header(prefix + "Reset", status.resetSecond()));
  }

  /** Adds Retry-After, if it is switched on. */
  void addRetryAfter(List<HttpHeader> headers, LimitStatus status) {
    var chosen = faults.retryAfterWait();
    var wait = chosen == null ? Duration.ofSeconds(status.seconds()) : chosen;
    var form = faults.retryAfter();
    if (form == RetryAfter.SECONDS) {
      headers.add(header("Retry-After", wait.toSeconds()));
    } else if (form == RetryAfter.HTTP_DATE) {
      headers.add(header("Retry-After", HTTP_DATE.format(status.now().plus(wait))));
    }
  }
}
