package dev.trivet.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RedisRateLimiterOptionsTest {

  static Stream<Arguments> bad() {
    return Stream.of(
        bad("keyPrefix", b -> b.keyPrefix(" ")),
        bad("keyPrefix", b -> b.keyPrefix("limits{a}")),
        bad("timeout", b -> b.timeout(Duration.ZERO)),
        bad("timeout", b -> b.timeout(Duration.ofMillis(-1))),
        bad("connectTimeout", b -> b.connectTimeout(Duration.ofMinutes(2))),
        bad("checkInterval", b -> b.checkInterval(Duration.ofNanos(1))),
        bad("processes", b -> b.processes(0)));
  }

  private static Arguments bad(
      String name, UnaryOperator<RedisRateLimiterOptions.Builder> setting) {
    return Arguments.of(name, setting);
  }

  @ParameterizedTest
  @MethodSource("bad")
  void build_whenASettingIsBad_namesIt(
      String name, UnaryOperator<RedisRateLimiterOptions.Builder> setting) {
    var builder = setting.apply(RedisRateLimiterOptions.builder());

    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(name + " must ");
  }

  @Test
  void build_whenNothingIsSet_hasTheDefaults() {
    var options = RedisRateLimiterOptions.builder().build();

    assertThat(options.keyPrefix()).isEqualTo("trivet:limit:");
    assertThat(options.timeout()).isEqualTo(Duration.ofMillis(50));
    assertThat(options.processes()).isEqualTo(1);
  }
}
