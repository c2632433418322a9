package dev.trivet.micrometer;

import java.util.Locale;

/** How names are written: in lower case, with dots. */
final class Names {

  private Names() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '.');
  }
}
