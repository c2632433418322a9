package dev.trivet.honeybadger.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.trivet.core.error.RateLimitedException;
import dev.trivet.honeybadger.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class RateLimitRefusalTest {

  @RegisterExtension static final Api API = new Api();

  @ParameterizedTest
  @CsvSource({"403, 0", "403, -1", "429, 100", "429, ''"})
  void limit_whenUsedUp_isNeverAMissingPermission(int status, String remaining) {
    API.respond(status, Map.of("X-RateLimit-Remaining", remaining), "{\"errors\":\"Slow\"}");
    try (var client = API.client()) {
      assertThatThrownBy(() -> client.teams().get(1))
          .isInstanceOf(RateLimitedException.class)
          .hasMessageContaining("honeybadger.teams.get GET teams/{team_id}")
          .hasMessageContaining("Slow");
    }
  }

  @Test
  void limit_whenUsedUp_tellsWhenItIsRenewed() {
    var reset = Instant.ofEpochSecond(1_800_003_600);
    API.respond(
        403,
        Map.of(
            "Date", "Fri, 15 Jan 2027 08:00:00 GMT",
            "X-RateLimit-Limit", "360",
            "X-RateLimit-Remaining", "0",
            "X-RateLimit-Reset", Long.toString(reset.getEpochSecond())),
        "{\"errors\":\"Over\"}");
    try (var client = API.client()) {
      var thrown = catchThrowableOfType(RateLimitedException.class, () -> client.teams().get(1));
      assertThat(thrown.info().orElseThrow().status()).isEqualTo(403);
      assertThat(thrown.serviceMessage()).contains("Over");
      assertThat(thrown.rateLimit().limit()).contains(360L);
      assertThat(thrown.rateLimit().remaining()).contains(0L);
      assertThat(thrown.rateLimit().retryAfter()).contains(Duration.ofHours(1));
      assertThat(client.rateLimit()).isEqualTo(thrown.rateLimit());
    }
  }
}
