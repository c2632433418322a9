package dev.trivet.testkit.internal;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import dev.trivet.testkit.LimitHeaders;
import dev.trivet.testkit.RetryAfter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes the headers that tell of time and budgets. */
final class Headers {
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final Budget budget;
  private final FaultPlan faults;

  Headers(Budget budget, FaultPlan faults) {
    this.budget = budget;
    this.faults = faults;
  }

  static HttpHeader header(String name, Object value) {
    return new HttpHeader(name, String.valueOf(value));
  }

  static HttpHeader date(Instant now) {
    return header("Date", HTTP_DATE.format(now));
  }

  /** Adds the budget, in the family that is switched on. */
  void addBudget(List<HttpHeader> headers, Standing standing) {
    LimitHeaders chosen = faults.limitHeaders();
    LimitHeaders family = chosen == LimitHeaders.VENDOR ? budget.headers() : chosen;
    switch (family) {
      case X_RATE_LIMIT -> {
        addThree(headers, "X-Rate-Limit-", standing.limit(), standing);
        headers.add(header("X-Rate-Limit-Remaining-Seconds", standing.seconds()));
      }
      case X_RATELIMIT -> {
        addThree(headers, "X-RateLimit-", standing.limit(), standing);
        if (chosen == LimitHeaders.VENDOR && budget.used()) {
          headers.add(header("X-RateLimit-Used", standing.used()));
        }
      }
      case RATELIMIT -> addThree(headers, "RateLimit-", standing.limit(), standing);
      case WINDOWED -> {
        long window = Math.max(1, standing.window().toSeconds());
        String limit = standing.limit() + ", " + standing.limit() + ";window=" + window;
        addThree(headers, "X-RateLimit-", limit, standing);
      }
      case VENDOR, NONE -> {}
    }
  }

  private static void addThree(
      List<HttpHeader> headers, String prefix, Object limit, Standing standing) {
    headers.add(header(prefix + "Limit", limit));
    headers.add(header(prefix + "Remaining", standing.remaining()));
    headers.add(header(prefix + "Reset", standing.resetSecond()));
  }

  /** Adds Retry-After, if it is switched on. */
  void addRetryAfter(List<HttpHeader> headers, Standing standing) {
    Duration chosen = faults.retryAfterWait();
    Duration wait = chosen == null ? Duration.ofSeconds(standing.seconds()) : chosen;
    RetryAfter form = faults.retryAfter();
    if (form == RetryAfter.SECONDS) {
      headers.add(header("Retry-After", wait.toSeconds()));
    } else if (form == RetryAfter.HTTP_DATE) {
      headers.add(header("Retry-After", HTTP_DATE.format(standing.now().plus(wait))));
    }
  }
}
