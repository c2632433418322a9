package dev.trivet.core.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times on the wire: epoch seconds or ISO-8601 texts with {@code Z} or an offset, with or without a
 * fraction. Dates are the dearest part of decoding a page, so the usual form is read from the
 * parser's characters; any other form takes the way over java.time.
 */
final class InstantDeserializer extends JsonDeserializer<Instant> {

  /** What java.time reads; apart, because most programs never need it and it takes long to load. */
  private static final class OtherForms {

    /** A blank for the T. */
    private static final Pattern BLANK = Pattern.compile("^(\\S{10}) ");

    /** A word for the offset of zero. */
    private static final Pattern UTC = Pattern.compile(" ?(UTC|GMT|Z)$");

    /** An offset after a blank, without minutes or without a colon. */
    private static final Pattern OFFSET = Pattern.compile(" ?([+-]\\d\\d)(?::?(\\d\\d))?$");

    /** An ISO time as other stacks write it. */
    static Instant parse(String text) {
      var iso = BLANK.matcher(text).replaceFirst("$1T");
      iso = UTC.matcher(iso).replaceFirst("Z");
      iso = OFFSET.matcher(iso).replaceFirst(OtherForms::withMinutes);
      return OffsetDateTime.parse(iso).toInstant();
    }

    private static String withMinutes(MatchResult offset) {
      var minutes = offset.group(2);
      return offset.group(1) + ":" + (minutes == null ? "00" : minutes);
    }
  }

  @Override
  public @Nullable Instant deserialize(JsonParser in, DeserializationContext context)
      throws IOException {
    return switch (in.currentTokenId()) {
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> epoch(in, context);
      case JsonTokenId.ID_STRING -> text(in, context);
      default -> (Instant) context.handleUnexpectedToken(Instant.class, in);
    };
  }

  private static @Nullable Instant epoch(JsonParser in, DeserializationContext context)
      throws IOException {
    try {
      var seconds =
          in.currentToken() == JsonToken.VALUE_NUMBER_INT
              ? in.getLongValue()
              : Math.round(in.getDoubleValue());
      return Instant.ofEpochSecond(seconds);
    } catch (IOException | DateTimeException outOfRange) {
      return (Instant)
          context.handleWeirdNumberValue(Instant.class, 0, "epoch seconds out of range");
    }
  }

  private static @Nullable Instant text(JsonParser in, DeserializationContext context)
      throws IOException {
    int length = in.getTextLength();
    if (length == 0) {
      return null;
    }
    var usual = usualForm(in.getTextCharacters(), in.getTextOffset(), length);
    return usual != null ? usual : otherForm(in.getText().strip(), context);
  }

  private static @Nullable Instant otherForm(String text, DeserializationContext context)
      throws IOException {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return OtherForms.parse(text);
    } catch (DateTimeException e) {
      return (Instant)
          context.handleWeirdStringValue(Instant.class, text, "no ISO time with an offset");
    }
  }

  /** Reads {@code 2026-01-31T23:59:59[.fraction](Z|+hh:mm|-hh:mm)}; null for any other form. */
  static @Nullable Instant usualForm(char[] c, int at, int length) {
    int end = at + length;
    if (length < 20
        || c[at + 4] != '-'
        || c[at + 7] != '-'
        || c[at + 10] != 'T'
        || c[at + 13] != ':'
        || c[at + 16] != ':') {
      return null;
    }
    int year = twoDigits(c, at) * 100 + twoDigits(c, at + 2);
    int month = twoDigits(c, at + 5);
    int day = twoDigits(c, at + 8);
    int hour = twoDigits(c, at + 11);
    int minute = twoDigits(c, at + 14);
    int second = twoDigits(c, at + 17);
    if (year < 1
        || month < 1
        || month > 12
        || day < 1
        || (day > 28 && day > monthLength(year, month))
        || hour < 0
        || hour > 23
        || minute < 0
        || minute > 59
        || second < 0
        || second > 59) {
      return null;
    }
    int next = at + 19;
    int nanos = 0;
    if (c[next] == '.') {
      int scale = 100_000_000;
      for (next++; next < end && c[next] >= '0' && c[next] <= '9' && scale > 0; next++) {
        nanos += (c[next] - '0') * scale;
        scale /= 10;
      }
    }
    int offset = offsetSeconds(c, next, end);
    return offset == Integer.MIN_VALUE
        ? null
        : Instant.ofEpochSecond(
            epochDay(year, month, day) * 86_400L + hour * 3_600L + minute * 60L + second - offset,
            nanos);
  }

  /**
   * The offset in seconds, or {@code Integer.MIN_VALUE} when it is not in one of the usual forms.
   */
  private static int offsetSeconds(char[] c, int at, int end) {
    if (at == end - 1 && c[at] == 'Z') {
      return 0;
    }
    if (at != end - 6 || (c[at] != '+' && c[at] != '-') || c[at + 3] != ':') {
      return Integer.MIN_VALUE;
    }
    int hours = twoDigits(c, at + 1);
    int minutes = twoDigits(c, at + 4);
    if (hours < 0 || hours > 17 || minutes < 0 || minutes > 59) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3_600 + minutes * 60;
    return c[at] == '-' ? -seconds : seconds;
  }

  /**
   * The number in two digits; so far below zero that a year stays there when one is not a digit.
   */
  private static int twoDigits(char[] c, int at) {
    int tens = c[at] - '0';
    int ones = c[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
  }

  private static int monthLength(int year, int month) {
    return switch (month) {
      case 2 -> year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
      case 4, 6, 9, 11 -> 30;
      default -> 31;
    };
  }

  /** Days since 1970-01-01 in the Gregorian calendar, counted from a year that starts in March. */
  private static long epochDay(int year, int month, int day) {
    int marchYear = month > 2 ? year : year - 1;
    int marchMonth = month > 2 ? month - 3 : month + 9;
    long dayOfYear = (153L * marchMonth + 2) / 5 + day - 1;
    return marchYear * 365L
        + marchYear / 4
        - marchYear / 100
        + marchYear / 400
        + dayOfYear
        - 719_468;
  }
}
