package dev.trivet.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.Fake;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FakesExtension;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@Timeout(60)
@ExtendWith(FakesExtension.class)
class OnboardTeamTest {

  private static final List<String> PEOPLE = List.of("ada@example.com", "grace@example.com");

  @Test
  void onboard_whenRunTwice_createsEverythingOnce(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    onboard(rollbar, rootly, honeybadger);
    assertThat(writes(rollbar, rootly, honeybadger)).isEqualTo(9);

    onboard(rollbar, rootly, honeybadger);
    assertThat(writes(rollbar, rootly, honeybadger)).isEqualTo(9);
  }

  @Test
  void onboard_whenResponsesAreLost_createsNothingTwice(
      FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    for (var fake : List.of(rollbar, rootly, honeybadger)) {
      fake.faults().only(FakeCall::write).cutAfterWrite(1);
    }
    onboard(rollbar, rootly, honeybadger);

    assertThat(writes(rollbar, rootly, honeybadger)).isEqualTo(9);
  }

  private static void onboard(FakeRollbar rollbar, FakeRootly rootly, FakeHoneybadger honeybadger) {
    try (var services = Services.of(rollbar, rootly, honeybadger)) {
      OnboardTeam.onboard(services, "Payments", "checkout", PEOPLE);
    }
  }

  private static long writes(Fake... fakes) {
    return Stream.of(fakes)
        .flatMap(fake -> fake.requests().stream())
        .filter(request -> !request.getMethod().getName().equals("GET"))
        .count();
  }
}
