package dev.trivet.cli.holdings;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.trivet.cli.holdings.Holding.Decision;
import dev.trivet.rootly.incidents.RoleAssignmentInput;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Escalation levels, roles and action items: what counts, and what is decided about it. */
class RootlyWorkHoldingsTest extends RootlyHoldingsFixture {

  @ParameterizedTest
  @CsvSource({
    "slack_channel, NEEDS_SUCCESSOR",
    "microsoft_teams_channel, NEEDS_SUCCESSOR",
    "team, REMOVE",
    "schedule, REMOVE",
    "service, REMOVE"
  })
  void escalations_whenNobodyElseIsPaged_needASuccessor(String other, Decision decision) {
    level(policy(), Map.of("type", other, "id", "x"));

    assertThat(new EscalationHoldings(look()).find())
        .extracting(Holding::decision)
        .containsExactly(decision);
  }

  private String policy() {
    return fake.add("escalation_policies", Map.of("name", "All"));
  }

  private String level(String policy, Map<String, String> other) {
    return fake.add(
        "escalation_levels",
        Map.of(
            "escalation_policy_id",
            policy,
            "position",
            1,
            "notification_target_params",
            List.of(other, Map.of("type", "user", "id", Long.toString(ada)))));
  }

  @Test
  void escalations_whenHandedOver_keepTheOtherTargetsAsTheyAre() {
    var level = level(policy(), Map.of("type", "team", "id", "x", "team_members", "admins"));

    assertThat(change(new EscalationHoldings(look("grace@example.com")).find())).isTrue();
    assertThat(client.escalations().levels().get(level).notificationTargetParams())
        .extracting(
            target -> target.type().orElseThrow().value(),
            target -> target.id(),
            target -> target.teamMembers().map(Object::toString).orElse(""))
        .containsExactly(tuple("team", "x", "admins"), tuple("user", Long.toString(grace), ""));
  }

  @Test
  void escalations_whenTheSuccessorIsATargetAlready_doNotPageTwice() {
    var level = level(policy(), Map.of("type", "user", "id", Long.toString(grace)));

    assertThat(change(new EscalationHoldings(look("grace@example.com")).find())).isTrue();
    assertThat(client.escalations().levels().get(level).notificationTargetParams()).hasSize(1);
  }

  @Test
  void escalations_whenSomebodyElseWasFaster_changeNothing() {
    level(policy(), Map.of("type", "team", "id", "x"));
    var found = new EscalationHoldings(look()).find();
    change(found);
    int requests = fake.requests().size();

    assertThat(change(found)).isFalse();
    assertThat(fake.requests()).hasSize(requests + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resolved", "cancelled", "closed", "completed"})
  void incidentRoles_whenTheIncidentIsOver_areHistory(String status) {
    var incident = fake.add("incidents", Map.of("title", "Down", "status", "started"));
    var role = fake.add("incident_roles", Map.of("name", "Scribe "));
    client
        .incidents()
        .assignRole(
            incident,
            RoleAssignmentInput.builder().userId(Long.toString(ada)).incidentRoleId(role).build());
    assertThat(new IncidentRoleHoldings(look()).find())
        .extracting(Holding::name)
        .containsExactly("Scribe of Down");
    client.incidents().delete(incident);
    fake.add("incidents", Map.of("title", "Down", "status", status));

    assertThat(new IncidentRoleHoldings(look()).find()).isEmpty();
  }

  /** Nobody documents this response, so both forms that are known or likely are understood. */
  @Test
  void incidentRoles_whenAssignmentsHoldBareIds_areFoundToo() {
    var incidents =
        """
        {"data": [{"id": "i", "type": "incidents",
                   "attributes": {"title": "Down", "status": "started"},
                   "relationships": {"roles": {"data": [
                     {"id": "a", "type": "incident_role_assignments"}]}}}],
         "included": [{"id": "a", "type": "incident_role_assignments",
                       "attributes": {"user_id": %d, "incident_role_id": "r"}}],
         "links": {}, "meta": {}}
        """
            .formatted(ada);
    fake.server()
        .stubFor(get(urlPathEqualTo("/v1/incidents")).atPriority(1).willReturn(okJson(incidents)));

    assertThat(new IncidentRoleHoldings(look()).find())
        .extracting(Holding::name, Holding::id)
        .containsExactly(tuple("role of Down", "i-r"));
  }

  @ParameterizedTest
  @CsvSource({"open, 1", "in_progress, 1", "done, 0", "cancelled, 0"})
  void actionItems_whenOpen_areFound(String status, int expected) {
    var incident = fake.add("incidents", Map.of("title", "Down", "status", "resolved"));
    fake.add(
        "incident_action_items",
        Map.of(
            "incident_id", incident,
            "summary", "Ask",
            "status", status,
            "assigned_to_user_id", ada));

    assertThat(new ActionItemHoldings(look()).find()).hasSize(expected);
  }
}
