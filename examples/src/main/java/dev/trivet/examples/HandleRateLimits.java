package dev.trivet.examples;

import dev.trivet.core.error.RateLimitedException;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.testkit.FakeHoneybadger;
import java.time.Duration;

/** How to see what is left of a rate limit, and what to do when it is used up. */
public final class HandleRateLimits {

  private HandleRateLimits() {}

  /**
   * Runs the example, on a fake of its own that allows two calls an hour.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (var fake = FakeHoneybadger.start()) {
      fake.limits().allow(2, Duration.ofHours(1));
      try (var honeybadger =
          HoneybadgerClient.builder().baseUrl(fake.baseUrl()).authToken(fake.token()).build()) {
        for (int run = 0; run < 3; run++) {
          System.out.println(listOrReschedule(honeybadger));
        }
      }
    }
  }

  static String listOrReschedule(HoneybadgerClient honeybadger) {
    // region: rate-limit
    try {
      var teams = honeybadger.teams().list().toList();
      var left = honeybadger.rateLimit().remaining(); // as the latest response said
      return teams.size() + " teams, calls left: " + left.map(Object::toString).orElse("unknown");
    } catch (RateLimitedException e) {
      // a short wait would have happened inside the call; this one is too long to block a thread
      var wait = e.retryAfter().orElse(Duration.ofMinutes(1));
      return (e.sent() ? "refused" : "not even sent")
          + ", try again in "
          + wait.toMinutes()
          + " min";
    }
    // endregion
  }
}
