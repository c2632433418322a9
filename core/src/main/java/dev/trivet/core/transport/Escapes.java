package dev.trivet.core.transport;

import java.util.Map;

/**
 * Undoes the ways in which texts are escaped inside others, of visible ASCII characters only, which
 * is all that a credential consists of.
 */
final class Escapes {

  private static final Map<String, Character> NAMED =
      Map.of("amp;", '&', "lt;", '<', "gt;", '>', "quot;", '"', "apos;", '\'', "sol;", '/');

  private Escapes() {}

  /**
   * The text without backslashes and NUL, which JSON and UTF-16 put between characters, and with
   * what the escapes of JSON, addresses and HTML stand for.
   */
  static String undo(String text) {
    if (text.chars().noneMatch(c -> c == '\\' || c == '%' || c == '&' || c == 0)) {
      return text;
    }
    var plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      char c = text.charAt(at++);
      switch (c) {
        case 0 -> {}
        case '\\' -> at = text.startsWith("u", at) ? number(text, at + 1, 4, 16, plain, at) : at;
        case '%' -> at = number(text, at, 2, 16, plain, at);
        case '&' -> at = entity(text, at, plain);
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  private static int entity(String text, int at, StringBuilder plain) {
    for (var name : NAMED.entrySet()) {
      if (text.startsWith(name.getKey(), at)) {
        plain.append(name.getValue());
        return at + name.getKey().length();
      }
    }
    int end = text.indexOf(';', at);
    if (text.startsWith("#", at) && end > at && end < at + 8) {
      boolean hex = text.startsWith("x", at + 1) || text.startsWith("X", at + 1);
      int from = hex ? at + 2 : at + 1;
      int after = number(text, from, end - from, hex ? 16 : 10, plain, at);
      return after == at ? at : end + 1;
    }
    plain.append('&');
    return at;
  }

  /** Appends the character with this number and returns where to go on; otherwise the fallback. */
  private static int number(
      String text, int from, int digits, int radix, StringBuilder plain, int otherwise) {
    int value = 0;
    for (int i = from; i < from + digits; i++) {
      int digit = i < text.length() ? Character.digit(text.charAt(i), radix) : -1;
      if (digit < 0) {
        plain.append(text.charAt(otherwise - 1));
        return otherwise;
      }
      value = value * radix + digit;
    }
    if (digits == 0 || value <= ' ' || value > '~') {
      plain.append(text.charAt(otherwise - 1));
      return otherwise;
    }
    plain.append((char) value);
    return from + digits;
  }
}
