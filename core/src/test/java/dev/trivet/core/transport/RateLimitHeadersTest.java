package dev.trivet.core.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.trivet.core.limit.RateLimit;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitHeadersTest {

  /** Ours is two hours behind the server's on purpose. */
  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

  private static final String SERVER_DATE = "Sat, 21 Nov 2026 12:00:00 GMT";
  private static final long SERVER_NOW = Instant.parse("2026-11-21T12:00:00Z").getEpochSecond();

  @ParameterizedTest(name = "{0} -> limit {1}, remaining {2}, reset in {3} s")
  @CsvSource(
      delimiter = '|',
      value = {
        "X-Rate-Limit-Limit: 5000; X-Rate-Limit-Remaining: 4999; X-Rate-Limit-Remaining-Seconds: 60 | 5000 | 4999 | 60",
        "X-Rate-Limit-Limit: 5000; X-Rate-Limit-Remaining: 0; X-Rate-Limit-Reset: @48 | 5000 | 0 | 48",
        "X-RateLimit-Limit: 360; X-RateLimit-Remaining: 359; X-RateLimit-Reset: @3600 | 360 | 359 | 3600",
        "X-RateLimit-Limit: 3000; X-RateLimit-Remaining: 0; X-RateLimit-Used: 3000; X-RateLimit-Reset: @7 | 3000 | 0 | 7",
        "RateLimit-Limit: 100; RateLimit-Remaining: 9; RateLimit-Reset: 30 | 100 | 9 | 30",
        "ratelimit-limit: 100; ratelimit-remaining: 9; ratelimit-reset: @30 | 100 | 9 | 30",
        "X-RateLimit-Remaining: 5 | - | 5 | -",
        "X-RateLimit-Reset: @-5 | - | - | 0",
        "X-RateLimit-Limit: -3; X-RateLimit-Remaining: many; X-RateLimit-Reset: soon | - | - | -",
        "Server: nginx | - | - | -",
      })
  void read_whenHeadersOfAFamily_readsEachPart(
      String headers, String limit, String remaining, String reset) {
    var read = RateLimitHeaders.read(headers(headers), NOW);

    assertThat(text(read.limit())).isEqualTo(limit);
    assertThat(text(read.remaining())).isEqualTo(remaining);
    assertThat(text(read.resetsAt().map(at -> Duration.between(NOW, at).toSeconds())))
        .isEqualTo(reset);
  }

  @ParameterizedTest(name = "X-RateLimit-Limit: {0} -> {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "1000, 1000;window=3600 | 1000",
        "5;w=60 | 5",
        "12.5 | 12",
        "007 | 7",
        "1e3 | -",
        "999999999999 | 999999999999",
        "9999999999999 | -",
        "0x10 | -",
      })
  void read_whenLimitHasParameters_readsTheLeadingNumber(String value, String expected) {
    assertThat(text(RateLimitHeaders.read(Headers.of("X-RateLimit-Limit", value), NOW).limit()))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} -> {1} s")
  @CsvSource(
      delimiter = '|',
      value = {
        "Retry-After: 30 | 30",
        "Retry-After: 0 | 1",
        "Retry-After: Sat, 21 Nov 2026 12:00:45 GMT | 45",
        "Retry-After: Sat, 21 Nov 2026 11:00:00 GMT | 1",
        "Retry-After: whenever | -",
        "Retry-After: 99999999999 | -",
        "X-RateLimit-Remaining: 0; X-RateLimit-Reset: @30 | 30",
        "X-RateLimit-Remaining: 1; X-RateLimit-Reset: @30 | -",
        "Retry-After: 5; X-RateLimit-Remaining: 0; X-RateLimit-Reset: @30 | 5",
        "X-Rate-Limit-Remaining: 0; X-Rate-Limit-Remaining-Seconds: 12; X-Rate-Limit-Reset: @99 | 12",
      })
  void read_whenServiceAsksToWait_tellsHowLong(String headers, String seconds) {
    var read = RateLimitHeaders.read(headers(headers), NOW);

    assertThat(text(read.retryAfter().map(Duration::toSeconds))).isEqualTo(seconds);
  }

  @Test
  void read_whenNoDateHeader_measuresByTheClientsClock() {
    var headers =
        Headers.of(
            "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "" + (NOW.getEpochSecond() + 20));

    assertThat(RateLimitHeaders.read(headers, NOW).resetsAt()).contains(NOW.plusSeconds(20));
  }

  @Test
  void read_whenNothingIsSaid_isUnknown() {
    assertThat(RateLimitHeaders.read(Headers.of(), NOW)).isSameAs(RateLimit.unknown());
  }

  @Test
  void read_whenAnyText_neverThrows() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    var names =
        new String[] {
          "X-RateLimit-Limit",
          "X-RateLimit-Remaining",
          "X-RateLimit-Reset",
          "Retry-After",
          "Date",
          "X-Rate-Limit-Remaining-Seconds",
          "RateLimit-Reset"
        };
    for (int round = 0; round < 20_000; round++) {
      var builder = new Headers.Builder();
      for (var name : names) {
        builder.addUnsafeNonAscii(name, randomText(random));
      }
      var headers = builder.build();
      assertThatCode(() -> RateLimitHeaders.read(headers, NOW).toString())
          .as("seed %d, headers %s", seed, headers)
          .doesNotThrowAnyException();
    }
  }

  private static String randomText(Random random) {
    var alphabet = "0123456789 ,;:=.-+eEwinGMTSatNov\u00e9\u0130\t";
    var text = new StringBuilder();
    for (int i = random.nextInt(25); i > 0; i--) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  /** Parses {@code Name: value; Name: value}; {@code @n} is n seconds after the server's time. */
  private static Headers headers(String text) {
    var headers = new Headers.Builder().add("Date", SERVER_DATE);
    for (var line : text.split(";(?=\\s+[A-Za-z-]+:)")) {
      int colon = line.indexOf(':');
      var value = line.substring(colon + 1).strip();
      headers.add(
          line.substring(0, colon).strip(),
          value.startsWith("@") ? "" + (SERVER_NOW + Long.parseLong(value.substring(1))) : value);
    }
    return headers.build();
  }

  private static String text(Optional<Long> value) {
    return value.map(String::valueOf).orElse("-");
  }
}
