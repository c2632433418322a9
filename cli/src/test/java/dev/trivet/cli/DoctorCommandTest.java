package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class DoctorCommandTest {

  private final VirtualTime time = new VirtualTime();
  private final RunningFakes fakes = RunningFakes.start(time).seed();

  @AfterEach
  void stop() {
    fakes.close();
  }

  @Test
  void doctor_whenAllIsWell_saysSoTwiceAndWritesNothing() {
    fakes.get(FakeHoneybadger.class).limits().allow(360, Duration.ofHours(1));
    var first = run(fakes.environment()).code(0);
    var second = run(fakes.environment()).code(0);

    assertThat(first.out())
        .containsPattern("Rollbar +present +account token.* yes .*5000 left .* nothing")
        .containsPattern("Rootly +present +API key.* yes .*3000 left .* nothing")
        .containsPattern("Honeybadger +present +personal token.* yes +359 of 360 left");
    assertThat(second.out()).containsPattern("358 of 360 left");
    assertThat(Cli.writes(fakes)).isEmpty();
    Cli.assertNoSecrets(fakes, first);
  }

  @Test
  void doctor_whenTokensAreMissingOrWrong_namesTheFirstThingThatFails() {
    var environment =
        Cli.with(
            Cli.without(fakes.environment(), "ROOTLY_API_KEY"),
            "ROLLBAR_ACCOUNT_TOKEN",
            "wrong-token-of-rollbar",
            "HONEYBADGER_AUTH_TOKEN",
            "hbp_wrongkind");
    var ended = run(environment).code(1);

    assertThat(ended.out())
        .containsPattern("Rollbar +present .* no .*projects.list GET projects -> 403")
        .containsPattern("Rootly +missing .*every call: no token, set ROOTLY_API_KEY")
        .containsPattern("Honeybadger +present +project key +no .*can only report errors")
        .doesNotContain("wrong-token-of-rollbar")
        .doesNotContain("hbp_wrongkind");
  }

  @Test
  void doctor_withAProjectToken_saysThatItMayNot() {
    var environment =
        Cli.with(
            fakes.environment(),
            "ROLLBAR_ACCOUNT_TOKEN",
            fakes.get(FakeRollbar.class).projectToken());
    assertThat(run(environment).code(1).out()).containsPattern("Rollbar .*insufficient privileges");
  }

  @Test
  void doctor_whenAServiceIsDown_examinesTheOthers() {
    var environment = Cli.with(fakes.environment(), "ROLLBAR_BASE_URL", "http://127.0.0.1:9");
    var ended = run(environment, "--json").code(1);

    var services = JsonValue.parse(ended.out()).get("services").orElseThrow().elements();
    assertThat(services)
        .extracting(service -> service.get("healthy").flatMap(JsonValue::asBoolean).orElseThrow())
        .containsExactly(false, true, true);
    assertThat(services.get(0).get("accepted").orElseThrow().isNull()).isTrue();
  }

  @Test
  void doctor_whenTheLimitIsUsedUp_saysThatTheNextCallFails() {
    fakes.get(FakeHoneybadger.class).limits().allow(1, Duration.ofHours(1));
    assertThat(run(fakes.environment(), "--on", "honeybadger").code(1).out())
        .contains("the next call: rate limit used up");
  }

  @Test
  void doctor_live_saysTheRegionAndSendsNothingWithoutTokens() {
    var ended = Cli.here(Map.of("HONEYBADGER_REGION", "eu"), time, "doctor", "--live").code(1);

    assertThat(ended.out())
        .containsPattern("Rollbar +missing .*api.rollbar.com")
        .containsPattern("Honeybadger +missing .*eu region");
  }

  private Cli.Ended run(Map<String, String> environment, String... more) {
    var arguments = new String[more.length + 1];
    arguments[0] = "doctor";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Cli.here(environment, time, arguments);
  }
}
