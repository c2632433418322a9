package dev.trivet.core.transport;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Dates in HTTP headers. Every response has one, so the usual form, {@code Sun, 06 Nov 1994
 * 08:49:37 GMT}, is read from its characters; any other form takes the way over java.time.
 */
final class HttpDate {

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int LENGTH = "Sun, 06 Nov 1994 08:49:37 GMT".length();

  private HttpDate() {}

  /** The time, or null when the text is not a date. */
  static @Nullable Instant parse(String text) {
    try {
      return isUsual(text)
          ? usualForm(text)
          : ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isUsual(String text) {
    return text.length() == LENGTH
        && text.startsWith(", ", 3)
        && text.charAt(7) == ' '
        && text.charAt(11) == ' '
        && text.charAt(16) == ' '
        && text.charAt(19) == ':'
        && text.charAt(22) == ':'
        && text.endsWith(" GMT");
  }

  private static Instant usualForm(String text) {
    int month = 0;
    while (month < 12 && !MONTHS.regionMatches(month * 3, text, 8, 3)) {
      month++;
    }
    return LocalDateTime.of(
            digits(text, 12, 4),
            month + 1,
            digits(text, 5, 2),
            digits(text, 17, 2),
            digits(text, 20, 2),
            digits(text, 23, 2))
        .toInstant(ZoneOffset.UTC);
  }

  private static int digits(String text, int at, int count) {
    int value = 0;
    for (int i = at; i < at + count; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("a digit is expected");
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
