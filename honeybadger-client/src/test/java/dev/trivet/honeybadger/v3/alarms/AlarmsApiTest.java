package dev.trivet.honeybadger.v3.alarms;

import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.alarms.AlarmOperator;
import dev.trivet.honeybadger.alarms.AlarmTriggerConfig;
import dev.trivet.honeybadger.v3.V3;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Alarms: what is sent, and what is refused before that. */
@Timeout(30)
class AlarmsApiTest {

  @RegisterExtension static final Api API = new Api();

  @Test
  void create_whenTimesAreDurations_sendsThemAsTheServiceWritesThem() {
    V3.assertSends(
        API,
        """
        POST /v3/projects/p1/alarms {"name":"A","query":"q","evaluation_period":"5m",\
        "lookback_lag":"0s","trigger_config":{"type":"alert_result_count",\
        "config":{"operator":"gt","value":3}}}""",
        c ->
            c.projects()
                .alarms()
                .create(
                    "p1",
                    AlarmInput.builder()
                        .name("A")
                        .query("q")
                        .evaluationPeriod(Duration.ofMinutes(5))
                        .lookbackLag("0s")
                        .triggerConfig(AlarmTriggerConfig.resultCount(AlarmOperator.GT, 3))
                        .build()));
  }

  static Stream<Arguments> periods() {
    return Stream.of(
        period(() -> AlarmInput.builder().evaluationPeriod("59s").build()),
        period(() -> AlarmInput.builder().evaluationPeriod(Duration.ofDays(7)).build()));
  }

  private static Arguments period(ThrowingCallable input) {
    return Arguments.of(input);
  }

  @ParameterizedTest
  @MethodSource("periods")
  void evaluationPeriod_whenTooShortOrTooLong_isRefused(ThrowingCallable input) {
    V3.assertRefuses(
        "AlarmInput.builder().evaluationPeriod(..): from 1m to less than a week", input);
  }

  @Test
  void evaluationPeriod_whenInWords_isRefused() {
    V3.assertRefuses(
        "AlarmInput.builder().evaluationPeriod(..)",
        () -> AlarmInput.builder().evaluationPeriod("5 minutes").build());
  }

  @Test
  void lookbackLag_whenAWeek_isRefused() {
    var input = AlarmInput.builder().lookbackLag("7d");
    V3.assertRefuses(
        "AlarmInput.builder().lookbackLag(..): from 0s to less than a week", input::build);
  }
}
