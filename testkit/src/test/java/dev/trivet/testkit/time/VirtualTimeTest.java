package dev.trivet.testkit.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class VirtualTimeTest {
  private final VirtualTime time = new VirtualTime(Instant.EPOCH);

  @Test
  void sleep_whenCalled_movesTheClockAndIsRemembered() {
    time.sleep(Duration.ofSeconds(3));
    time.advance(Duration.ofSeconds(10));
    time.sleep(Duration.ofSeconds(4));
    assertThat(time.instant()).isEqualTo(Instant.ofEpochSecond(17));
    assertThat(time.slept()).isEqualTo(List.of(Duration.ofSeconds(3), Duration.ofSeconds(4)));
    assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(7));
    time.reset();
    assertThat(time.instant()).isEqualTo(Instant.EPOCH);
    assertThat(time.slept()).isEmpty();
    assertThat(time.totalSlept()).isZero();
  }

  @Test
  void withZone_whenTheClockMoves_movesToo() {
    var tokyo = time.withZone(ZoneId.of("Asia/Tokyo"));
    time.advance(Duration.ofHours(1));
    assertThat(tokyo.instant()).isEqualTo(time.instant());
    assertThat(tokyo.getZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(tokyo.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(time.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(time).hasToString("VirtualTime[1970-01-01T01:00:00Z]");
  }

  @Test
  void advance_whenBackwards_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> time.advance(Duration.ofSeconds(-1)));
    assertThatIllegalArgumentException().isThrownBy(() -> time.sleep(Duration.ofSeconds(-1)));
    assertThat(time.slept()).isEmpty();
  }

  @Test
  void sleep_whenManyThreadsDo_losesNothing() throws InterruptedException {
    var pool = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 1_000; i++) {
      pool.execute(() -> time.sleep(Duration.ofSeconds(1)));
    }
    pool.shutdown();
    assertThat(pool.awaitTermination(5, TimeUnit.SECONDS)).isTrue();
    assertThat(time.totalSlept()).isEqualTo(Duration.ofSeconds(1_000));
    assertThat(time.instant()).isEqualTo(Instant.ofEpochSecond(1_000));
  }
}
