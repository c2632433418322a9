package dev.trivet.core;

import java.time.Duration;

/** Refuses settings that cannot work, by the name the caller used. */
final class Checks {

  private Checks() {}

  static void positive(String name, Duration value) {
    if (value.isNegative() || value.isZero()) {
      throw new IllegalArgumentException(name + " must be longer than zero, not " + value);
    }
  }

  static void notNegative(String name, Duration value) {
    if (value.isNegative()) {
      throw new IllegalArgumentException(name + " must not be negative, not " + value);
    }
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

  /** The value is never quoted: it may be secret. */
  static void header(String name, String value) {
    if (name.isEmpty() || !isVisible(name) || name.indexOf(' ') >= 0 || name.indexOf(':') >= 0) {
      throw new IllegalArgumentException("header: a name must be visible ASCII without a colon");
    }
    if (!isVisible(value.replace('\t', ' '))) {
      throw new IllegalArgumentException("header " + name + ": its value must be visible ASCII");
    }
  }
}
