package dev.trivet.core;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/** Validates settings; errors name the builder method. */
final class OptionChecks {

  private OptionChecks() {}

  /** Beyond this, points in time would overflow; nobody waits that long. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  static void positive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + " must be longer than zero, not " + value);
    }
    notTooLong(name, value);
  }

  private static void notTooLong(String name, Duration value) {
    if (value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(name + " must be at most 100 years, not " + value);
    }
  }

  static void notNegative(String name, Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative, not " + value);
    }
    notTooLong(name, value);
  }

  static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " must be at least " + least + ", not " + value);
    }
  }

  /** Whether a text has nothing but visible ASCII characters and blanks. */
  static boolean isVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  /** Headers that decide how bytes travel; OkHttp sets them. */
  private static final Set<String> TRANSPORT =
      Set.of(
          "accept-encoding",
          "connection",
          "content-encoding",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "proxy-authorization",
          "proxy-connection",
          "range",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  /** The value is never quoted: it may be secret. */
  static void header(String name, String value) {
    if (name.isEmpty() || !isVisible(name) || name.indexOf(' ') >= 0 || name.indexOf(':') >= 0) {
      throw new IllegalArgumentException("header: a name must be visible ASCII without a colon");
    }
    if (TRANSPORT.contains(name.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          "header " + name + ": it changes how the connection works, which is the transport's job");
    }
    if (!isVisible(value.replace('\t', ' '))) {
      throw new IllegalArgumentException("header " + name + ": its value must be visible ASCII");
    }
  }
}
