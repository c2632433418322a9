package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many people under Honeybadger's 360 calls an hour, in virtual time. */
@Timeout(120)
class HourlyLimitTest {

  /** Every call takes 700 ms on the virtual clock; some of the hour is used up by somebody else. */
  @ParameterizedTest
  @CsvSource({"200, 0", "200, 300", "200, 358", "800, 100"})
  void onboard_manyPeople_endsWhenPredictedAndIsNeverRefused(int people, int usedBefore) {
    var time = new VirtualTime();
    try (var fakes = RunningFakes.start(time).seed()) {
      fakes.get(FakeHoneybadger.class).limits().allow(360, Duration.ofHours(1));
      for (int call = 0; call < usedBefore; call++) {
        Cli.here(fakes.environment(), time, "doctor", "--on", "honeybadger").code(0);
      }
      fakes
          .get(FakeHoneybadger.class)
          .faults()
          .script(
              call -> {
                time.advance(Duration.ofMillis(700));
                return FaultAction.none();
              });
      var arguments =
          new ArrayList<>(
              List.of("onboard", "--on", "honeybadger", "--team", "Everybody", "--project", "all"));
      arguments.add("--person");
      for (int person = 0; person < people; person++) {
        arguments.add("person%03d@example.com".formatted(person));
      }

      var plan = new ArrayList<>(arguments);
      plan.addAll(List.of("--dry-run", "--json"));
      var predicted =
          forecast(Cli.here(fakes.environment(), time, plan.toArray(String[]::new)).code(0));
      var start = time.instant();
      Cli.here(fakes.environment(), time, arguments.toArray(String[]::new)).code(0);
      var took = Duration.between(start, time.instant());

      assertThat(took.toSeconds())
          .as("predicted %s, took %s", predicted, took)
          .isCloseTo(predicted.toSeconds(), Percentage.withPercentage(5));
      assertThat(fakes.get(FakeHoneybadger.class).limits().refused()).isZero();
      assertThat(Cli.writes(fakes.get(FakeHoneybadger.class))).hasSize(people + 1);
    }
  }

  private static Duration forecast(Cli.Ended ended) {
    var service = JsonValue.parse(ended.out()).get("plan").orElseThrow().elements().get(0);
    return Duration.ofSeconds(
        service
            .get("forecast")
            .flatMap(f -> f.get("seconds"))
            .flatMap(JsonValue::asLong)
            .orElseThrow());
  }
}
