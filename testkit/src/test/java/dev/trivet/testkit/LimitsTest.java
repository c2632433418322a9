package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class LimitsTest {
  private static long number(Wire.Response response, String header) {
    return Long.parseLong(response.header(header).orElseThrow());
  }

  @Test
  void rollbar_whenTheWindowIsUsedUp_refusesUntilItEnds(FakeRollbar fake, VirtualTime time) {
    var wire = Wire.to(fake);
    fake.limits().allow(2, Duration.ofSeconds(60));
    var first = wire.get("/projects");
    assertThat(number(first, "X-Rate-Limit-Limit")).isEqualTo(2);
    assertThat(number(first, "X-Rate-Limit-Remaining")).isEqualTo(1);
    assertThat(number(first, "X-Rate-Limit-Remaining-Seconds")).isEqualTo(60);
    long reset = time.instant().getEpochSecond() + 60;
    assertThat(number(first, "X-Rate-Limit-Reset")).isEqualTo(reset);
    time.advance(Duration.ofSeconds(12));
    var second = wire.post("/projects", "{'name':'a'}");
    assertThat(number(second, "X-Rate-Limit-Remaining")).isZero();
    assertThat(number(second, "X-Rate-Limit-Remaining-Seconds")).isEqualTo(48);
    var third = wire.post("/projects", "{'name':'b'}");
    assertThat(third.status()).isEqualTo(429);
    assertThat(number(third, "X-Rate-Limit-Reset")).isEqualTo(reset);
    assertThat(fake.limits().refused()).isEqualTo(1);
    time.advance(Duration.ofSeconds(48));
    assertThat(wire.get("/projects").at("/result")).hasSize(1);
  }

  @Test
  void rootly_whenWritesAreUsedUp_stillServesReads(FakeRootly fake) {
    var wire = Wire.to(fake);
    fake.limits().allowWrites(0, Duration.ofSeconds(60)).allowReads(5, Duration.ofSeconds(60));
    assertThat(wire.delete("/teams/a").status()).isEqualTo(429);
    var read = wire.get("/teams");
    assertThat(read.status()).isEqualTo(200);
    assertThat(number(read, "X-RateLimit-Used")).isEqualTo(1);
    assertThat(number(read, "X-RateLimit-Remaining")).isEqualTo(4);
  }

  @Test
  void honeybadger_whenTheHourIsUsedUp_is403WithNothingLeft(
      FakeHoneybadger fake, VirtualTime time) {
    var wire = Wire.to(fake);
    fake.limits().allow(1, Duration.ofHours(1));
    assertThat(wire.get("/teams").status()).isEqualTo(200);
    var refused = wire.get("/teams");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(number(refused, "X-RateLimit-Remaining")).isZero();
    time.advance(Duration.ofHours(1));
    assertThat(wire.get("/teams").status()).isEqualTo(200);
    fake.limits().off();
    for (int i = 0; i < 3; i++) {
      var response = wire.get("/teams");
      assertThat(number(response, "X-RateLimit-Limit")).isEqualTo(360);
      assertThat(number(response, "X-RateLimit-Remaining")).isEqualTo(359);
    }
  }

  @Test
  void strangers_whenRefused_doNotUseTheLimit(FakeHoneybadger fake) {
    fake.limits().allow(1, Duration.ofHours(1));
    var wire = Wire.to(fake);
    assertThat(wire.with("Authorization", "x").get("/teams").status()).isEqualTo(401);
    assertThat(wire.get("/teams").status()).isEqualTo(200);
  }
}
