package dev.trivet.rootly.escalations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.schedules.Weekday;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The odd calls around escalation policies and live call routers. */
class EscalationsTest extends LoopbackTest {

  @Test
  void level_isCreatedInPolicyOrPath_fromTheSameInput() {
    var level =
        """
        {"data": {"id": "l", "type": "escalation_levels", "attributes": {}}}""";
    SERVER.respond(json(201, level), json(201, level));
    var input =
        EscalationLevelInput.builder()
            .position(1)
            .notificationTargetParams(
                List.of(
                    EscalationLevelTargetInput.builder()
                        .id("s")
                        .type(EscalationLevelTargetType.SCHEDULE)
                        .build()))
            .build();

    rootly.escalations().levels().createInPolicy("p", input);
    rootly.escalations().levels().createInPath("h", input);

    assertThat(lines())
        .containsExactly(
            "POST /v1/escalation_policies/p/escalation_levels",
            "POST /v1/escalation_paths/h/escalation_levels");
    assertThatThrownBy(
            () ->
                rootly
                    .escalations()
                    .levels()
                    .createInPath("h", EscalationLevelInput.builder().position(1).build()))
        .hasMessageContaining("EscalationLevelInput.builder().notificationTargetParams(..)");
  }

  @Test
  void path_isFoundByNameInItsPolicy() {
    respond(
        """
        {"data": [{"id": "h", "type": "escalation_paths", "attributes": {"name": "Nights",
          "time_restrictions": [{"start_day": "monday", "start_time": "22:00"}]}}]}
        """);

    var ensured =
        rootly
            .escalations()
            .paths()
            .ensure("p", EscalationPathInput.builder().name("Nights ").build());

    assertThat(ensured.created()).isFalse();
    assertThat(ensured.value().timeRestrictions().get(0).startDay()).contains(Weekday.MONDAY);
    assertThat(lines()).containsExactly("GET /v1/escalation_policies/p/escalation_paths");
  }

  @Test
  void rules_ofAPath_areReadAndWrittenByType() {
    respond(
        """
        {"data": {"id": "h", "type": "escalation_paths", "attributes": {"rules": [
          {"rule_type": "deferral_window", "time_zone": "Etc/UTC",
           "time_blocks": [{"monday": true, "all_day": true}]},
          {"rule_type": "moon_phase", "phase": "full"}]}}}
        """);

    var path =
        rootly
            .escalations()
            .paths()
            .update(
                "h",
                EscalationPathInput.builder()
                    .rules(
                        List.of(
                            EscalationRule.ofUrgencies("u"),
                            EscalationRule.ofServices("s"),
                            EscalationRule.workingHours(false),
                            EscalationRule.payload(
                                "$.team", EscalationRuleOperator.STARTS_WITH, "sre")))
                    .build());

    assertThat(JsonValue.parse(requests().get(0).getBodyAsString()))
        .isEqualTo(
            JsonValue.parse(
                """
                {"data": {"type": "escalation_paths", "attributes": {"rules": [
                  {"rule_type": "alert_urgency", "urgency_ids": ["u"]},
                  {"rule_type": "service", "service_ids": ["s"]},
                  {"rule_type": "working_hour", "within_working_hour": false},
                  {"rule_type": "json_path", "json_path": "$.team", "operator": "starts_with",
                   "value": "sre"}]}}}
                """));
    var window = path.rules().get(0);
    assertThat(window.ruleType()).contains(EscalationRuleType.DEFERRAL_WINDOW);
    assertThat(window.timeBlocks().get(0).allDay()).contains(true);
    var unknown = path.rules().get(1);
    assertThat(unknown.ruleType()).contains(new EscalationRuleType("moon_phase"));
    assertThat(unknown.additionalProperties().get("phase")).isEqualTo(JsonValue.of("full"));
  }

  @Test
  void router_withTheTargetOfOlderResponses_hasIt() {
    respond(
        """
        {"data": {"id": "r", "type": "live_call_routers", "attributes": {
          "escalation_policy_trigger": {"id": "x", "type": "service"},
          "escalation_policy_trigger_params": {"id": "x", "type": "Service"}}}}
        """);

    var router = rootly.escalations().liveCallRouters().get("r");

    var older = router.escalationPolicyTrigger().orElseThrow().type().orElseThrow();
    assertThat(older).isEqualTo(LiveCallTargetType.SERVICE);
    assertThat(router.escalationPolicyTriggerParams().orElseThrow().type())
        .contains(older.forUpdate());
  }

  @Test
  void generatePhoneNumber_namesCountryAndType() {
    respond(quoted("{'data': {'phone_number': '+15550100'}}"));

    var found =
        rootly
            .escalations()
            .liveCallRouters()
            .generatePhoneNumber(PhoneCountry.US, PhoneNumberType.TOLL_FREE);

    assertThat(found.get("phone_number")).isPresent();
    assertThat(lines())
        .containsExactly(
            "GET /v1/live_call_routers/generate_phone_number?country_code=US&phone_type=toll_free");
  }

  @Test
  void ping_returnsNothing() {
    respond(json(200, ""));

    rootly.escalations().heartbeats().ping("h");

    assertThat(lines()).containsExactly("POST /v1/heartbeats/h/ping");
  }
}
