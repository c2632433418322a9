package dev.trivet.core.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.limit.RateLimiter.Key;
import dev.trivet.core.limit.RateLimiter.Use;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitersTest {

  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final URI HERE = URI.create("http://forget.example.com/api");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://forget.example.com",
        "http://forget.example.com/",
        "http://forget.example.com:80/api/1",
        "HTTP://Forget.Example.com/other"
      })
  void forget_whenItIsTheServer_letsEveryTokenOfItPass(String address) {
    useUp(Key.of(HERE, "one", Use.READ));
    useUp(Key.of(HERE, "two", Use.WRITE));

    RateLimiters.forget(URI.create(address));

    assertThat(reserve(Key.of(HERE, "one", Use.READ))).isZero();
    assertThat(reserve(Key.of(HERE, "two", Use.WRITE))).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://forget.example.com",
        "http://forget.example.com:8080",
        "http://forget.example.org",
        "http://orget.example.com"
      })
  void forget_whenItIsAnotherServer_changesNothing(String address) {
    var key = Key.of(HERE, "held back", Use.READ);
    useUp(key);

    RateLimiters.forget(URI.create(address));

    assertThat(reserve(key)).isPositive();
    RateLimiters.forget(HERE);
  }

  @Test
  void key_ofOneTokenAtOneAddress_isAlwaysTheSameAndShowsNeither() {
    var key = Key.of(HERE, "fake-token", Use.READ);

    assertThat(Key.of(URI.create("http://forget.example.com/api"), "fake-token", Use.READ))
        .isEqualTo(key);
    assertThat(Key.of(HERE, "other", Use.READ)).isNotEqualTo(key);
    assertThat(Key.of(HERE, "fake-token", Use.WRITE)).isNotEqualTo(key);
    assertThat(Key.of(URI.create("http://forget.example.com/x"), "fake-token", Use.READ))
        .isNotEqualTo(key);
    assertThat(key.toString()).doesNotContain("fake-token", "example.com");
  }

  private static void useUp(Key key) {
    RateLimiters.shared().reserve(key, NOW);
    RateLimiters.shared()
        .observe(
            key,
            new RateLimit(
                Optional.of(5L),
                Optional.of(0L),
                Optional.of(NOW.plusSeconds(3_600)),
                Optional.empty()),
            NOW);
    assertThat(reserve(key)).isPositive();
  }

  private static Duration reserve(Key key) {
    return RateLimiters.shared().reserve(key, NOW);
  }
}
