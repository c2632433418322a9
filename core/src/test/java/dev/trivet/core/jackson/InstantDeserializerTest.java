package dev.trivet.core.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InstantDeserializerTest {

  @ParameterizedTest
  @CsvSource({
    "1385506327, 2013-11-26T22:52:07Z",
    "0, 1970-01-01T00:00:00Z",
    "-1, 1969-12-31T23:59:59Z",
    "1385506327.4, 2013-11-26T22:52:07Z",
    "'\"2013-01-11T15:40:35Z\"', 2013-01-11T15:40:35Z",
    "'\"2013-01-22T16:33:22.704628Z\"', 2013-01-22T16:33:22.704628Z",
    "'\"2025-12-20T01:02:03.004-08:00\"', 2025-12-20T09:02:03.004Z",
    "'\"2025-12-20T01:02:03+05:45\"', 2025-12-19T19:17:03Z",
    "'\"2024-02-29T00:00:00Z\"', 2024-02-29T00:00:00Z",
    "'\"2023-01-24T00:00:00.000000+00:00\"', 2023-01-24T00:00:00Z",
    "'\"2023-01-24T00:00Z\"', 2023-01-24T00:00:00Z",
    "'\" 2023-01-24T00:00:00Z \"', 2023-01-24T00:00:00Z",
    "'\"2023-01-24T00:00:00.123456789Z\"', 2023-01-24T00:00:00.123456789Z",
    "\"2023-09-26T18:32:05+0000\", 2023-09-26T18:32:05Z",
    "\"2023-09-26T18:32:05.5-0230\", 2023-09-26T21:02:05.500Z",
    "\"2023-09-26T18:32:05+02\", 2023-09-26T16:32:05Z",
    "\"2026-01-26 00:00:00 UTC\", 2026-01-26T00:00:00Z",
    "\"2026-01-26 01:00:00 +0100\", 2026-01-26T00:00:00Z",
    "\"2026-01-26 01:00:00 +01\", 2026-01-26T00:00:00Z",
    "\"2026-01-26 01:00:00 Z\", 2026-01-26T01:00:00Z",
    "\"2026-01-26 01:00:00Z\", 2026-01-26T01:00:00Z",
    "\"2026-01-26T01:00:00 GMT\", 2026-01-26T01:00:00Z",
    "\"2026-01-26t01:00:00z\", 2026-01-26T01:00:00Z",
    "\"2026-01-26T01:00:00+01:00:30\", 2026-01-25T23:59:30Z",
  })
  void read_whenATimeOfTheServices_readsTheInstant(String json, Instant expected) throws Exception {
    assertThat(read(json)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\" \"",
        "\"yesterday\"",
        "\"2023-02-29T00:00:00Z\"",
        "\"2023-13-01T00:00:00Z\"",
        "\"2023-01-24T24:61:00Z\"",
        "\"2023-01-24T00:00:00\"",
        "\"2025-11-18 11:40:05.802\"",
        "\"2023-01-24T00:00:00.1234567891Z\"",
        "\"2023-01-24T00:00:00+99:99\"",
        "\"2024-02-29T23:59:59.12345650Z+00\"",
        "\"2024-02-29T23:59:59.12345+001000\"",
        "\"2024-02-29T23:59:59+00:00Z\"",
        "\"2024-02-29T23:59:59+00:00 UTC\"",
        "\"2024-02-29T23:59:59 UTC UTC\"",
        "\"2024-02-29T 23:59:59Z\"",
        "\"2024-02-2923:59:59Z\"",
        "{}",
        "[1]",
        "true",
        "99999999999999999999",
        "9223372036854775807",
        "null"
      })
  void read_whenNoTime_isAbsent(String json) throws Exception {
    assertThat(read(json)).isNull();
  }

  @Test
  void read_whenAnyValidText_equalsJavaTime() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int i = 0; i < 50_000; i++) {
      var time =
          OffsetDateTime.ofInstant(
              Instant.ofEpochSecond(
                  random.nextLong(-60_000_000_000L, 250_000_000_000L),
                  random.nextInt(4) * 123_456_789L),
              ZoneOffset.ofTotalSeconds(random.nextInt(-17 * 60, 17 * 60) * 60));
      var text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
      assertThat(read('"' + text + '"')).as("seed %d, %s", seed, text).isEqualTo(time.toInstant());
    }
  }

  @Test
  void read_whenAnyText_agreesWithJavaTimeOrIsAbsent() throws Exception {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var alphabet = "0123456789-:TZ+.";
    for (int i = 0; i < 50_000; i++) {
      var text = new StringBuilder("2024-02-29T23:59:59.123456+01:00");
      for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
        text.setCharAt(
            random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThat(read("\"" + text + '"'))
          .as("seed %d, %s", seed, text)
          .isEqualTo(javaTime(text.toString()));
    }
  }

  /** What java.time reads, with the colon that other stacks leave out of an offset. */
  private static Instant javaTime(String text) {
    try {
      return OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")).toInstant();
    } catch (java.time.DateTimeException e) {
      return null;
    }
  }

  private static Instant read(String json) throws Exception {
    return JsonMappers.mapper().readValue(json, Instant.class);
  }
}
