package dev.trivet.rootly.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiStatusException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.Recorded;
import dev.trivet.rootly.jsonapi.Include;
import dev.trivet.rootly.values.BulkDelete;
import dev.trivet.rootly.values.CatalogPropertyInput;
import dev.trivet.rootly.values.CatalogValueInput;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.values.PropertyKind;
import dev.trivet.rootly.values.SlackChannelInput;
import dev.trivet.testkit.check.SecretCanary;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The calls around teams: what is sent and what comes back. */
class TeamsApiTest extends LoopbackTest {

  private static final String TEAM =
      """
      {"data":{"id":"t","attributes":{}}}""";

  static List<Recorded> recorded() {
    return RecordedTeams.all();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void call_withARecordedResponse_returnsWhatItSays(Recorded recorded) {
    respond(fixture(recorded.fixture()));

    assertThat(recorded.run(rootly)).isEqualTo(recorded.expected());
    assertThat(lines()).containsExactly(recorded.request());
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void call_whenRefused_namesItselfAndItsTemplate(Recorded recorded) {
    respond(json(404, quoted("{'errors':[{'title':'Not found or unauthorized'}]}")));

    assertThatThrownBy(() -> recorded.run(rootly))
        .isInstanceOf(NotFoundException.class)
        .hasMessageMatching(
            recorded.operation() + " [A-Z]+ v1/teams\\S* -> 404: Not found or unauthorized");
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void key_whateverHappens_isInNoText(Recorded recorded) {
    var echo = "no access for " + KEY;
    var bodies =
        List.of(
            quoted("{'errors':[{'title':'" + echo + "','detail':'Bearer " + KEY + "'}]}"),
            quoted("{'error':'" + echo + "'}"),
            quoted("{'name':['" + echo + "']}"),
            quoted("{'errors':[{'external_id':'a','errors':['" + echo + "']}]}"),
            echo);
    try (var canary = SecretCanary.of(KEY).listen()) {
      canary.check("client", rootly);
      for (var body : bodies) {
        for (int status : new int[] {200, 401, 422}) {
          respond(json(status, body));
          try {
            canary.check("result", String.valueOf(recorded.run(rootly)));
          } catch (ApiStatusException e) {
            canary.check(e);
            canary.check("message", e.serviceMessage());
            canary.check("body", e.body());
            canary.check("field errors", e.fieldErrors());
          } catch (RuntimeException e) {
            canary.check(e);
          }
        }
      }
    }
  }

  @Test
  void get_whenUsersAreIncluded_findsThemByTheirReferences() {
    respond(fixture("teams/team-included.json"));

    var team = rootly.teams().get("payments", Include.USERS);

    var ana = team.users().get(0).resource();
    assertThat(ana).contains(RecordedTeams.INCLUDED_USER);
    assertThat(team.users().get(1).resource()).isEmpty();
    assertThat(team.schedules().get(0).resource()).isPresent();
    assertThat(team.escalationPolicies()).isEmpty();
    assertThat(team.schedules().get(0).resource().orElseThrow().related("owner_user").get(0))
        .satisfies(owner -> assertThat(owner.resource()).isEqualTo(ana));
  }

  @Test
  void create_withAFewAttributes_sendsThemInADocument() {
    respond(TEAM);

    rootly
        .teams()
        .create(
            TeamInput.builder()
                .name("Payments")
                .userIds(List.of(951L))
                .slackChannels(List.of(SlackChannelInput.of("C1", "payments")))
                .incidentBroadcastChannel(SlackChannelInput.of("C1"))
                .properties(List.of(CatalogValueInput.of("p1", "gold")))
                .opsgenieTeamId("og-1")
                .build());

    assertSent(
        """
        {"data": {"type": "groups", "attributes": {
          "name": "Payments",
          "user_ids": [951],
          "slack_channels": [{"id": "C1", "name": "payments"}],
          "incident_broadcast_channel": {"id": "C1"},
          "properties": [{"catalog_property_id": "p1", "value": "gold"}],
          "opsgenie_team_id": "og-1"}}}
        """);
  }

  @Test
  void update_withClearedAttributes_sendsNullAndLeavesTheRestOut() {
    respond(TEAM);

    rootly
        .teams()
        .update(
            "sre",
            TeamInput.builder()
                .name("SRE")
                .description(Patch.clear())
                .userIds(List.of())
                .alertBroadcastChannel(Patch.clear())
                .build());

    assertThat(lines()).containsExactly("PUT /v1/teams/sre");
    assertSent(
        """
        {"data": {"type": "groups", "attributes": {
          "name": "SRE", "description": null, "user_ids": [], "alert_broadcast_channel": null}}}
        """);
  }

  @Test
  void createProperty_always_sendsADocument() {
    respond(quoted("{'data':{'id':'p','attributes':{}}}"));

    rootly.teams().createProperty(CatalogPropertyInput.of("Tier", PropertyKind.TEXT));

    assertSent(
        """
        {"data": {"type": "catalog_properties", "attributes": {"name": "Tier", "kind": "text"}}}
        """);
  }

  @Test
  void bulkUpsert_always_sendsThePlainEntities() {
    respond(EMPTY_PAGE);

    rootly
        .teams()
        .bulkUpsert(
            List.of(
                TeamUpsert.builder()
                    .externalId("crm-77")
                    .name("Payments")
                    .opslevelId("ol-1")
                    .fields(List.of(CatalogValueInput.of("tier", "gold")))
                    .build(),
                TeamUpsert.builder().externalId("crm-78").description(Patch.clear()).build()));

    assertSent(
        """
        {"entities": [
          {"external_id": "crm-77", "name": "Payments", "opslevel_id": "ol-1",
           "fields": [{"catalog_property_id": "tier", "value": "gold"}]},
          {"external_id": "crm-78", "description": null}]}
        """);
  }

  static Stream<Arguments> deletions() {
    return Stream.of(
        Arguments.of(BulkDelete.byExternalIds(List.of("a", "b")), "{'external_ids': ['a', 'b']}"),
        Arguments.of(
            BulkDelete.managedBy(ManagedBy.CATALOG_SYNC, List.of("a")),
            "{'managed_by': 'catalog_sync', 'keep_external_ids': ['a']}"),
        Arguments.of(BulkDelete.allManagedBy(ManagedBy.API), "{'managed_by': 'api'}"));
  }

  @ParameterizedTest
  @MethodSource("deletions")
  void bulkDelete_inEachMode_sendsThatModeOnly(BulkDelete teams, String body) {
    respond("{\"data\":{}}");

    rootly.teams().bulkDelete(teams);

    assertSent(quoted(body));
  }

  @Test
  void get_whenTheIdHasASlash_staysOneSegment() {
    respond(TEAM);

    rootly.teams().get("../users?x=1#y");

    assertThat(requests().get(0).getUrl()).isEqualTo("/v1/teams/..%2Fusers%3Fx=1%23y");
  }

  @Test
  void models_shownAsText_hideWhatTheyDoNotKnow() {
    respond(
        """
        {"data": {"id": "t", "attributes": {"session_token": "hidden-1"},
                  "relationships": {"users": {"data": [{"id": "1", "jti": "hidden-2"}]}}},
         "included": [{"id": "1", "type": "users", "attributes": {"jti": "hidden-3"}}]}
        """);

    var team = rootly.teams().get("t");

    assertThat(team.toString() + team.users().get(0).resource())
        .contains("jti")
        .doesNotContain("session_token", "hidden");
  }

  private static void assertSent(String body) {
    assertThat(JsonValue.parse(requests().get(0).getBodyAsString()))
        .isEqualTo(JsonValue.parse(body));
  }
}
