package dev.trivet.core.transport;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Takes the credentials of one call out of texts that come from elsewhere. */
final class Redaction {

  private static final String MASK = "***";

  /** Texts are cut at 8 KiB and beyond. */
  private static final int MIN_CUT_TEXT = 8_000;

  private static final int MIN_TAIL = 4;

  private static final int MAX_CHAIN = 32;

  /** What HTML calls these characters, each followed by the character. */
  private static final String[] NAMED = {"amp;&", "lt;<", "gt;>", "quot;\"", "apos;'", "sol;/"};

  private final Set<String> secrets;
  private final List<String> forbidden;

  /** Nothing shorter can hold a secret: escapes only make it longer. */
  private final int shortest;

  /** The characters below 128 that a secret begins with, in any case. */
  private final boolean[] beginnings = new boolean[128];

  /**
   * Prepares for some secrets.
   *
   * @param secrets the texts that must not be shown
   */
  Redaction(Set<String> secrets) {
    this.secrets = secrets;
    var forms = new LinkedHashSet<String>();
    for (var secret : secrets) {
      forms.add(secret);
      forms.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
      forms.add(base64(secret + ":"));
      forms.add(base64(secret));
      forms.add(secret.replace("\\", ""));
    }
    // the longest first, so that no secret leaves the tail of another behind
    forbidden = forms.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    shortest =
        forbidden.isEmpty() ? Integer.MAX_VALUE : forbidden.get(forbidden.size() - 1).length();
    for (char c = 0; c < beginnings.length; c++) {
      for (var secret : forbidden) {
        beginnings[c] |= secret.regionMatches(true, 0, String.valueOf(c), 0, 1);
      }
    }
  }

  /** The last one if it is for these secrets, as in most calls of a client; otherwise a new one. */
  static Redaction of(Set<String> secrets, AtomicReference<@Nullable Redaction> last) {
    var known = last.get();
    if (known == null || !known.secrets.equals(secrets)) {
      known = new Redaction(secrets);
      last.set(known);
    }
    return known;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The text with every secret masked, whatever its case; also one that is spelled with escapes of
   * JSON, of addresses or of HTML, however they are mixed, and one that is cut off at the end of
   * the text.
   */
  String clean(String text) {
    if (text.length() < shortest) {
      return text;
    }
    var clean = mask(text);
    var plain = isEscaped(clean) ? unescape(clean) : clean;
    if (!plain.equals(clean)) {
      var masked = mask(plain);
      clean = masked.equals(plain) ? clean : masked;
    }
    return maskTail(clean);
  }

  private String mask(String text) {
    var clean = text;
    for (var secret : forbidden) {
      for (int at = find(clean, secret, 0); at >= 0; at = find(clean, secret, at + MASK.length())) {
        clean = clean.substring(0, at) + MASK + clean.substring(at + secret.length());
      }
    }
    return clean;
  }

  /** The beginning of a secret at the very end of a text: what a cut leaves of it. */
  private String maskTail(String text) {
    if (text.length() < MIN_CUT_TEXT) {
      return text;
    }
    for (var secret : forbidden) {
      for (int length = secret.length() - 1; length >= MIN_TAIL; length--) {
        if (text.regionMatches(true, text.length() - length, secret, 0, length)) {
          return text.substring(0, text.length() - length) + MASK;
        }
      }
    }
    return text;
  }

  /**
   * The text without backslashes and NUL, which JSON and UTF-16 put between characters, and with
   * what the escapes of JSON, addresses and HTML stand for: of visible ASCII characters only, which
   * is all that a credential consists of.
   */
  private static String unescape(String text) {
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

  private static boolean isEscaped(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == 0 || c == '\\' || c == '%' || c == '&') {
        return true;
      }
    }
    return false;
  }

  private static int entity(String text, int at, StringBuilder plain) {
    for (var name : NAMED) {
      int length = name.length() - 1;
      if (text.regionMatches(at, name, 0, length)) {
        plain.append(name.charAt(length));
        return at + length;
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

  /** The failure itself, or null when a text in its chain shows a secret. */
  <E extends Throwable> @Nullable E clean(E failure) {
    try {
      return hidesSecret(failure, 0) ? null : failure;
    } catch (RuntimeException noText) {
      // the failure is of a class of somebody else's, which may fail itself
      return null;
    }
  }

  /** Chains that go deeper, in circles perhaps, are not looked through and not shown. */
  private boolean hidesSecret(Throwable failure, int depth) {
    int at = depth;
    for (Throwable link = failure; link != null; link = link.getCause()) {
      var text = link.toString();
      if (++at > MAX_CHAIN || !clean(text).equals(text)) {
        return true;
      }
      for (var suppressed : link.getSuppressed()) {
        if (hidesSecret(suppressed, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Where the secret begins; most characters of a text are no beginning of one. */
  private int find(String text, String secret, int from) {
    for (int at = from; at + secret.length() <= text.length(); at++) {
      char c = text.charAt(at);
      if ((c >= beginnings.length || beginnings[c])
          && text.regionMatches(true, at, secret, 0, secret.length())) {
        return at;
      }
    }
    return -1;
  }
}
