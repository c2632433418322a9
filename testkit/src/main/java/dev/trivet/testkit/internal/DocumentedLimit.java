package dev.trivet.testkit.internal;

import dev.trivet.testkit.LimitHeaders;
import java.time.Duration;
import java.util.Locale;

/**
 * The rate limit that a service documents.
 *
 * @param calls calls per window
 * @param window length of the window
 * @param readsApart whether reads and writes have a limit each
 * @param headers the header family the service sends
 * @param used whether the family has a member for the calls already made
 */
public record DocumentedLimit(
    int calls, Duration window, boolean readsApart, LimitHeaders headers, boolean used) {

  /** {@return the limit in words} */
  public String words() {
    var what = readsApart ? " reads and as many writes" : " calls";
    var time = window.equals(Duration.ofHours(1)) ? "an hour" : window.toSeconds() + " s";
    return String.format(Locale.ROOT, "%,d", calls) + what + " in " + time;
  }
}
