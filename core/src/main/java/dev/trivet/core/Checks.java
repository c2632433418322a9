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

  /** The value is never quoted: it may be secret. */
  static void header(String name, String value) {
    if (name.isEmpty() || !name.chars().allMatch(c -> c > ' ' && c <= '~' && c != ':')) {
      throw new IllegalArgumentException("header: a name must be visible ASCII without a colon");
    }
    if (!value.chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'))) {
      throw new IllegalArgumentException("header " + name + ": its value must be visible ASCII");
    }
  }
}
