package dev.trivet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.core.json.JsonValue;
import dev.trivet.testkit.FakeCall;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakeRollbar;
import dev.trivet.testkit.FakeRootly;
import dev.trivet.testkit.FaultAction;
import dev.trivet.testkit.RetryAfter;
import dev.trivet.testkit.server.RunningFakes;
import dev.trivet.testkit.time.VirtualTime;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class OnboardCommandTest {

  private static final String[] ONBOARD = {
    "onboard",
    "--team",
    "Payments",
    "--project",
    "checkout",
    "--person",
    "ada@example.com",
    "Grace@Example.com"
  };

  private final RunningFakes fakes = RunningFakes.start(Clock.systemUTC()).seed();
  @TempDir private Path folder;

  @AfterEach
  void stop() {
    fakes.close();
  }

  @Test
  void onboard_twice_changesNothingTheSecondTime() throws Exception {
    var first = Cli.process(fakes.environment(), folder, ONBOARD).code(0);
    var written = Cli.writes(fakes);
    var second = Cli.process(fakes.environment(), folder, ONBOARD).code(0);

    assertThat(first.out().lines().skip(1)).hasSize(11).allMatch(line -> line.contains("  done"));
    assertThat(second.out().lines().skip(1))
        .hasSize(11)
        .allMatch(line -> line.contains("  exists"));
    assertThat(written).hasSize(9);
    assertThat(Cli.writes(fakes)).isEqualTo(written);
    Cli.assertNoSecrets(fakes, first);
    Cli.assertNoSecrets(fakes, second);
  }

  @Test
  void onboard_dryRun_saysWhatApplyingThenDoes() {
    var dry = run(List.of("--dry-run", "--json")).code(0);
    assertThat(Cli.writes(fakes)).isEmpty();

    run(List.of()).code(0);

    var planned = new ArrayList<String>();
    int writes = 0;
    for (var service : JsonValue.parse(dry.out()).get("plan").orElseThrow().elements()) {
      writes +=
          service
              .get("forecast")
              .flatMap(f -> f.get("writes"))
              .flatMap(JsonValue::asLong)
              .orElseThrow()
              .intValue();
      for (var step : service.get("steps").orElseThrow().elements()) {
        step.get("call").flatMap(JsonValue::asText).ifPresent(planned::add);
      }
    }
    assertThat(planned)
        .hasSize(writes)
        .containsExactlyElementsOf(Cli.writes(fakes).stream().map(this::template).toList());
  }

  private String template(String write) {
    return write
        .replace("/api/1/", "")
        .replaceAll(" /(v2/)?", " ")
        .replaceAll("team/\\d+/project/\\d+", "team/{team_id}/project/{project_id}")
        .replaceAll("team/\\d+/", "team/{team_id}/")
        .replaceAll("teams/\\d+/", "teams/{team_id}/");
  }

  @Test
  void onboard_onSomeServices_leavesTheOthersAlone() {
    run(List.of("--on", "honeybadger")).code(0);

    assertThat(fakes.get(FakeRollbar.class).requests()).isEmpty();
    assertThat(fakes.get(FakeRootly.class).requests()).isEmpty();
    assertThat(Cli.writes(fakes.get(FakeHoneybadger.class))).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limits", "5xx", "cut before", "cut after", "html"})
  void onboard_withFaults_endsInTheSameState(String fault) {
    for (var fake :
        List.of(
            fakes.get(FakeRollbar.class),
            fakes.get(FakeRootly.class),
            fakes.get(FakeHoneybadger.class))) {
      var faults = fake.faults().only(FakeCall::write);
      switch (fault) {
        case "limits" ->
            faults.retryAfter(RetryAfter.SECONDS, Duration.ZERO).rateLimited(1, Duration.ZERO);
        case "5xx" -> faults.serverError(1, 503);
        case "cut before" -> faults.cutBeforeWrite(1);
        case "cut after" -> faults.cutAfterWrite(1);
        default -> faults.html502(1);
      }
    }
    run(List.of()).code(0);

    assertThat(here(ONBOARD).out().lines().skip(1))
        .hasSize(11)
        .allMatch(line -> line.contains("  exists"));
    var audit = here("audit", "--format", "csv").out();
    assertThat(audit.lines().filter(line -> line.contains(",Payments,")))
        .hasSize(7) // the account owner is seen in Honeybadger's team too
        .doesNotHaveDuplicates();
  }

  @Test
  void onboard_whenOneServiceIsDown_goesOnWithTheOthersAndSaysSo() {
    var environment =
        Cli.with(fakes.environment(), "ROOTLY_BASE_URL", "http://127.0.0.1:9"); // discard, closed
    var ended = Cli.here(environment, new VirtualTime(), ONBOARD).code(1);

    assertThat(ended.err().lines().filter(line -> line.startsWith("Rootly: "))).hasSize(1);
    assertThat(ended.out()).doesNotContain("Rootly ");
    assertThat(Cli.writes(fakes.get(FakeRollbar.class))).hasSize(5);
    assertThat(Cli.writes(fakes.get(FakeHoneybadger.class))).hasSize(3);
    Cli.assertNoSecrets(fakes, ended);
  }

  @Test
  void onboard_whenPlanningFailsOnAService_writesNothingThere() {
    fakes
        .get(FakeRollbar.class)
        .faults()
        .only(call -> call.path().endsWith("/teams"))
        .serverError(9, 500);
    var ended = run(List.of()).code(1);

    assertThat(Cli.writes(fakes.get(FakeRollbar.class))).isEmpty();
    assertThat(ended.err()).contains("Rollbar: rollbar.teams.list GET teams -> 500");
  }

  @Test
  void onboard_whenATokenIsMissing_namesTheVariable() {
    var environment = Cli.without(fakes.environment(), "HONEYBADGER_AUTH_TOKEN");
    var ended = Cli.here(environment, new VirtualTime(), ONBOARD).code(1);

    assertThat(ended.err()).contains("Honeybadger: no token: set HONEYBADGER_AUTH_TOKEN");
    assertThat(ended.out()).contains("Rollbar").contains("Rootly");
  }

  @ParameterizedTest
  @CsvSource({
    "--on slack, unknown service slack; known: rollbar rootly honeybadger",
    "--person ada.example.com, not an e-mail address: ada.example.com",
    "--project other, should be specified only once"
  })
  void onboard_whenCalledWrongly_sendsNothing(String extra, String words) {
    var ended = run(List.of(extra.split(" ", 2))).code(2);

    assertThat(ended.err().replace(",", "")).contains(words);
    assertThat(fakes.get(FakeRollbar.class).requests()).isEmpty();
    assertThat(fakes.get(FakeRootly.class).requests()).isEmpty();
    assertThat(fakes.get(FakeHoneybadger.class).requests()).isEmpty();
  }

  @Test
  void onboard_whenRootlyDoesNotKnowSomebody_saysSoAndDoesTheRest() {
    var ended = run(List.of("--person", "nobody@example.com")).code(3);

    assertThat(ended.out())
        .containsPattern("Rootly +member nobody@example.com +by hand +not a user of this Rootly")
        .containsPattern("Rollbar +member nobody@example.com +done");
  }

  @Test
  void onboard_whenTheWorldChangesMeanwhile_stopsAndSaysWhat() {
    var looks = new AtomicInteger();
    // somebody makes the same team between the first look and the second
    fakes
        .get(FakeHoneybadger.class)
        .faults()
        .script(
            call -> {
              if (looks.incrementAndGet() == 2) {
                fakes.get(FakeHoneybadger.class).addTeam(FakeHoneybadger.FIRST_ACCOUNT, "Payments");
              }
              return FaultAction.none();
            });
    var ended = Cli.here(fakes.environment(), new VirtualTime(), ONBOARD);

    ended.code(5);
    assertThat(ended.err())
        .contains("Honeybadger: stopped, team Payments: was missing, is there now");
    assertThat(Cli.writes(fakes.get(FakeHoneybadger.class))).isEmpty();
    assertThat(Cli.writes(fakes.get(FakeRollbar.class))).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://rollbar.invalid",
        "http://127.attacker.test",
        "http://127.0.0.1@attacker.test",
        "http://localhost.attacker.test"
      })
  void onboard_withoutLive_neverLeavesThisMachine(String address) {
    var environment = Cli.with(fakes.environment(), "ROLLBAR_BASE_URL", address);
    var ended = Cli.here(environment, new VirtualTime(), ONBOARD).code(1);

    assertThat(ended.err())
        .contains("Rollbar: ROLLBAR_BASE_URL names no fake on this machine; use --live");
  }

  @Test
  void onboard_withoutLive_goesThroughNoProxy() {
    var system = ProxySelector.getDefault();
    ProxySelector.setDefault(
        ProxySelector.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 9)));
    try {
      here(ONBOARD);
    } finally {
      ProxySelector.setDefault(system);
    }
  }

  private Cli.Ended here(String... arguments) {
    return Cli.here(fakes.environment(), new VirtualTime(), arguments).code(0);
  }

  private Cli.Ended run(List<String> more) {
    var arguments = new ArrayList<>(List.of(ONBOARD));
    arguments.addAll(more);
    return Cli.here(fakes.environment(), new VirtualTime(), arguments.toArray(String[]::new));
  }
}
