package dev.trivet.honeybadger.v3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.alarms.AlarmOperator;
import dev.trivet.honeybadger.alarms.AlarmTriggerConfig;
import dev.trivet.honeybadger.faults.FaultOrder;
import dev.trivet.honeybadger.sites.MatchType;
import dev.trivet.honeybadger.v3.alarms.AlarmInput;
import dev.trivet.honeybadger.v3.checkins.CheckInInput;
import dev.trivet.honeybadger.v3.faults.FaultQuery;
import dev.trivet.honeybadger.v3.faults.FaultSelection;
import dev.trivet.honeybadger.v3.faults.FaultSnooze;
import dev.trivet.honeybadger.v3.faults.FaultSort;
import dev.trivet.honeybadger.v3.faults.FaultSummaryQuery;
import dev.trivet.honeybadger.v3.faults.FaultUpdate;
import dev.trivet.honeybadger.v3.integrations.IntegrationInput;
import dev.trivet.honeybadger.v3.integrations.IntegrationRate;
import dev.trivet.honeybadger.v3.projects.AccountOccurrenceQuery;
import dev.trivet.honeybadger.v3.projects.EnvironmentInput;
import dev.trivet.honeybadger.v3.projects.ProjectInput;
import dev.trivet.honeybadger.v3.sites.SiteInput;
import dev.trivet.honeybadger.v3.statuspages.StatusPageInput;
import dev.trivet.honeybadger.values.Period;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent by the calls that are unlike the others, and what is refused before that. */
@Timeout(30)
class V3RequestsTest {

  private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.5Z");

  @RegisterExtension static final Api API = new Api();

  static Stream<Arguments> bodies() {
    return Stream.of(
        body(
            "PATCH /v3/projects/p1 {\"name\":\"New\",\"user_url\":null,\"purge_days\":30}",
            c ->
                c.projects()
                    .update(
                        "p1",
                        ProjectInput.builder()
                            .name("New")
                            .userUrl(Patch.clear())
                            .purgeDays(30)
                            .build())),
        body(
            "PATCH /v3/projects/p1/faults/f1 {\"tags\":[],\"assignee_id\":null}",
            c ->
                c.projects()
                    .faults()
                    .update(
                        "p1",
                        "f1",
                        FaultUpdate.builder().tags(List.of()).assigneeId(Patch.clear()).build())),
        body(
            "PATCH /v3/projects/p1/faults/f1 {\"tags\":null}",
            c ->
                c.projects()
                    .faults()
                    .update("p1", "f1", FaultUpdate.builder().tags(Patch.clear()).build())),
        body(
            "POST /v3/projects/p1/faults/resolve {\"fault_ids\":[\"1\",\"2\"],\"dry_run\":true}",
            c ->
                c.projects()
                    .faults()
                    .resolve("p1", FaultSelection.ids(List.of("1", "2")).dryRun())),
        body(
            "POST /v3/projects/p1/faults/unresolve {\"all\":true}",
            c -> c.projects().faults().unresolve("p1", FaultSelection.all())),
        body(
            "POST /v3/projects/p1/faults/ignore"
                + " {\"q\":\"-is:resolved\",\"created_after\":1767323045.5,"
                + "\"occurred_before\":1767323045.5}",
            c ->
                c.projects()
                    .faults()
                    .ignore(
                        "p1",
                        FaultSelection.matching("-is:resolved")
                            .createdAfter(TIME)
                            .occurredBefore(TIME))),
        body(
            "POST /v3/projects/p1/faults/unignore {\"occurred_after\":1767323045.5}",
            c -> c.projects().faults().unignore("p1", FaultSelection.since(TIME))),
        body(
            "POST /v3/projects/p1/faults/f1/snooze {\"count\":100}",
            c -> c.projects().faultActions().snooze("p1", "f1", FaultSnooze.occurrences(100))),
        body(
            "POST /v3/projects/p1/faults/f1/snooze {\"time\":\"day\"}",
            c -> c.projects().faultActions().snooze("p1", "f1", FaultSnooze.DAY)),
        body(
            "POST /v3/projects/p1/faults/f1/merge {\"target_fault_id\":\"f9\"}",
            c -> c.projects().faultActions().merge("p1", "f1", "f9")),
        body("POST /v3/projects/p1/keys {}", c -> c.projects().keys().create("p1")),
        body(
            "PATCH /v3/projects/p1/keys/k1 {\"label\":null}",
            c -> c.projects().keys().removeLabel("p1", "k1")),
        body(
            "PATCH /v3/projects/p1/environments/bulk_update"
                + " {\"environment_ids\":[\"e1\"],\"notifications\":false}",
            c -> c.projects().environments().bulkUpdate("p1", List.of("e1"), false)),
        body(
            "PATCH /v3/projects/p1/integrations/i1 {\"threshold\":100,\"rate\":\"hour\"}",
            c ->
                c.projects()
                    .integrations()
                    .update(
                        "p1",
                        "i1",
                        IntegrationInput.builder()
                            .threshold(100)
                            .rate(IntegrationRate.HOUR)
                            .build())),
        body(
            "PATCH /v3/projects/p1/integrations/i1 {\"events\":null,\"rate\":null}",
            c ->
                c.projects()
                    .integrations()
                    .update(
                        "p1",
                        "i1",
                        IntegrationInput.builder()
                            .events(Patch.clear())
                            .rate(Patch.clear())
                            .build())),
        body(
            "PATCH /v3/projects/p1/sites/s1"
                + " {\"match_type\":null,\"match\":null,\"request_method\":null}",
            c ->
                c.projects()
                    .sites()
                    .update(
                        "p1",
                        "s1",
                        SiteInput.builder()
                            .matchType(Patch.clear())
                            .match(Patch.clear())
                            .requestMethod(Patch.clear())
                            .build())),
        body(
            "PATCH /v3/projects/p1"
                + " {\"resolve_errors_on_deploy\":null,\"disable_public_links\":null}",
            c ->
                c.projects()
                    .update(
                        "p1",
                        ProjectInput.builder()
                            .resolveErrorsOnDeploy(Patch.clear())
                            .disablePublicLinks(Patch.clear())
                            .build())),
        body(
            "PATCH /v3/projects/p1/environments/e1 {\"notifications\":null}",
            c ->
                c.projects()
                    .environments()
                    .update(
                        "p1",
                        "e1",
                        EnvironmentInput.builder().notifications(Patch.clear()).build())),
        body(
            "PATCH /v3/projects/p1/check_ins/c1 {\"grace_period\":null}",
            c ->
                c.projects()
                    .checkIns()
                    .update("p1", "c1", CheckInInput.builder().gracePeriod(Patch.clear()).build())),
        body(
            "PATCH /v3/status_pages/s1 {\"incidents_enabled\":null}",
            c ->
                c.statusPages()
                    .update(
                        "s1", StatusPageInput.builder().incidentsEnabled(Patch.clear()).build())),
        body(
            "POST /v3/projects/p1/alarms"
                + " {\"name\":\"A\",\"query\":\"q\",\"evaluation_period\":\"5m\","
                + "\"lookback_lag\":\"0s\",\"trigger_config\":{\"type\":\"alert_result_count\","
                + "\"config\":{\"operator\":\"gt\",\"value\":3}}}",
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
                            .build())));
  }

  private static Arguments body(String request, Consumer<HoneybadgerV3Client> call) {
    return Arguments.of(request, call);
  }

  @ParameterizedTest
  @MethodSource("bodies")
  void request_isSentAsTheServiceTakesIt(String expected, Consumer<HoneybadgerV3Client> call) {
    API.answers(200, "{\"data\":{\"id\":\"1\",\"count\":1}}");
    try (var client = V3.client(API)) {
      call.accept(client);
    }
    var request = API.request();
    var parts = expected.split(" ", 3);
    assertThat(request.getMethod().value()).isEqualTo(parts[0]);
    assertThat(request.getUrl()).isEqualTo(parts[1]);
    assertThat(JsonValue.parse(request.getBodyAsString())).isEqualTo(JsonValue.parse(parts[2]));
  }

  static Stream<Arguments> refusals() {
    var named = CheckInInput.builder().slug("nightly").build();
    return Stream.of(
        refusal(
            "honeybadger-v3.checkIns.replaceAll needs at least one",
            c -> c.projects().checkIns().replaceAll("p1", List.of())),
        refusal(
            "honeybadger-v3.checkIns.replaceAll needs CheckInInput.builder().slug(..)",
            c -> c.projects().checkIns().replaceAll("p1", List.of(CheckInInput.builder().build()))),
        refusal(
            "honeybadger-v3.checkIns.replaceAll: the slug nightly is there twice",
            c -> c.projects().checkIns().replaceAll("p1", List.of(named, named))),
        refusal(
            "honeybadger-v3.projects.update",
            c -> c.projects().update("p1", ProjectInput.builder().teamId("t1").build())),
        refusal(
            "honeybadger-v3.faults.update",
            c -> c.projects().faults().update("p1", "f1", FaultUpdate.builder().build())),
        refusal(
            "honeybadger-v3.faults.affectedUsers: the argument search",
            c -> c.projects().faults().affectedUsers("p1", "f1", " ")),
        refusal(
            "honeybadger-v3.environments.bulkDelete",
            c -> c.projects().environments().bulkDelete("p1", List.of())));
  }

  private static Arguments refusal(String words, Consumer<HoneybadgerV3Client> call) {
    return Arguments.of(words, call);
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void call_thatTheServiceWouldRefuse_isRefusedUnsent(
      String words, Consumer<HoneybadgerV3Client> call) {
    API.answers(200, "{\"data\":[]}");
    try (var client = V3.client(API)) {
      assertThatThrownBy(() -> call.accept(client))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(words);
    }
    assertThat(API.requests()).isEmpty();
  }

  static Stream<Arguments> slips() {
    return Stream.of(
        slip("FaultSelection.ids(..)", () -> FaultSelection.ids(List.of())),
        slip("FaultSelection.ids(..)", () -> FaultSelection.ids(List.of(" "))),
        slip("FaultSelection.matching(..): is:unresolved", () -> matching("is:unresolved")),
        slip("FaultSelection.matching(..)", () -> matching(" ")),
        slip("FaultSelection.createdAfter(..)", () -> FaultSelection.all().createdAfter(TIME)),
        slip(
            "FaultSelection.occurredAfter(..)",
            () -> FaultSelection.ids(List.of("1")).occurredAfter(TIME)),
        slip("FaultSnooze.occurrences(..): 10, 100 or 1000", () -> FaultSnooze.occurrences(11)),
        slip("FaultQuery.search(..)", () -> FaultQuery.all().search("is:unresolved")),
        slip("FaultSummaryQuery.search(..)", () -> FaultSummaryQuery.all().search("")),
        slip(
            "SiteInput.builder().match(..)",
            () -> SiteInput.builder().matchType(MatchType.SUCCESS).match("OK").build()),
        slip(
            "SiteInput.builder().match(..)",
            () -> SiteInput.builder().match("x".repeat(256)).build()),
        slip(
            "CheckInInput.builder().gracePeriod(..)",
            () -> CheckInInput.builder().gracePeriod("5m").build()),
        slip(
            "AlarmInput.builder().evaluationPeriod(..): from 1m to less than a week",
            () -> AlarmInput.builder().evaluationPeriod("59s").build()),
        slip(
            "AlarmInput.builder().evaluationPeriod(..): from 1m to less than a week",
            () -> AlarmInput.builder().evaluationPeriod(Duration.ofDays(7)).build()),
        slip(
            "AlarmInput.builder().evaluationPeriod(..)",
            () -> AlarmInput.builder().evaluationPeriod("5 minutes").build()),
        slip(
            "CheckInInput.builder().reportPeriod(..)",
            () -> CheckInInput.builder().reportPeriod("PT5M").build()),
        slip(
            "CheckInInput.builder().cronTimezone(..)",
            () -> CheckInInput.builder().cronTimezone("Europe/Berlin").build()));
  }

  private static FaultSelection matching(String search) {
    return FaultSelection.matching(search);
  }

  private static Arguments slip(String words, ThrowingCallable call) {
    return Arguments.of(words, call);
  }

  @ParameterizedTest
  @MethodSource("slips")
  void value_thatMeansNothing_isRefused(String words, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
        .hasMessageStartingWith(words);
  }

  @Test
  void words_ofQueries_areSentAsTheServiceKnowsThem() {
    API.answers(200, "{\"data\":[]}");
    try (var client = V3.client(API)) {
      var sorted = FaultQuery.all().order(FaultOrder.FREQUENT).sort(FaultSort.ASC);
      assertThat(client.projects().faults().list("p1", sorted).toList()).isEmpty();
      var month = AccountOccurrenceQuery.all().period(Period.MONTH);
      assertThat(client.projects().accountOccurrences(month).toList()).isEmpty();
    }
    assertThat(API.requests())
        .extracting(request -> request.getUrl())
        .containsExactlyInAnyOrder(
            "/v3/projects/p1/faults?order=frequent&sort=asc",
            "/v3/projects/occurrences?period=month");
  }

  @Test
  void replaceAll_sendsAllOfThem() {
    API.answers(
        200, "{\"data\":[{\"operation\":\"create\",\"slug\":\"nightly\",\"success\":true}]}");
    var nightly =
        CheckInInput.builder()
            .slug("nightly")
            .reportPeriod("1 hour 30 minutes")
            .gracePeriod("01:30:00")
            .name(Patch.clear())
            .build();
    try (var client = V3.client(API)) {
      assertThat(client.projects().checkIns().replaceAll("p1", List.of(nightly)))
          .singleElement()
          .satisfies(result -> assertThat(result.success()).contains(true));
    }
    assertThat(JsonValue.parse(API.request().getBodyAsString()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"check_ins":[{"name":null,"slug":"nightly","report_period":"1 hour 30 minutes",
                 "grace_period":"01:30:00"}]}"""));
  }
}
