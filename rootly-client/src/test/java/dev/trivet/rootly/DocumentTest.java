package dev.trivet.rootly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.JsonValue;
import dev.trivet.rootly.jsonapi.IncludedResource;
import dev.trivet.rootly.jsonapi.Ref;
import dev.trivet.rootly.jsonapi.Relationship;
import dev.trivet.rootly.teams.ManagedBy;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInclude;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON:API documents: order of their members, references, included resources, pages. */
class DocumentTest extends WireTest {

  private static final String USER =
      "{\"id\":\"951\",\"type\":\"users\",\"attributes\":{\"name\":\"Ana Lima\"}}";

  @Test
  void document_inAnyOrderOfItsMembers_readsAlike() {
    var members =
        new ArrayList<>(
            List.of(
                "\"data\":[{\"relationships\":{\"users\":{\"data\":[{\"type\":\"users\",\"id\":\"951\"}]}},"
                    + "\"attributes\":{\"name\":\"SRE\"},\"type\":\"groups\",\"id\":\"t1\"}]",
                "\"included\":[" + USER + "]",
                "\"links\":{\"self\":\"/\",\"next\":\"" + next(2) + "\"}",
                "\"meta\":{\"next_page\":2,\"total_count\":1}",
                "\"jsonapi\":{\"version\":[\"1.0\"]}"));
    for (int turn = 0; turn < members.size(); turn++) {
      Collections.rotate(members, 1);
      answer("{" + String.join(",", members) + "}");

      var teams = rootly.teams().list().toList();

      assertThat(teams).hasSize(1);
      assertThat(teams.get(0).name()).contains("SRE");
      assertThat(teams.get(0).users().get(0).resource())
          .flatMap(user -> user.attribute("name"))
          .contains(JsonValue.of("Ana Lima"));
      assertThat(requests()).hasSize(2);
    }
  }

  @Test
  void resource_whenItCameAlong_isFoundByItsReferences() {
    answer(Fixtures.read("teams/team-included.json"));

    var team = rootly.teams().get("payments", TeamInclude.USERS);

    var ana = team.users().get(0).resource();
    assertThat(ana).contains(Samples.INCLUDED_USER);
    assertThat(team.users().get(1).resource()).isEmpty();
    assertThat(team.schedules().get(0).resource()).isPresent();
    assertThat(team.escalationPolicies()).isEmpty();
    assertThat(team.schedules().get(0).resource().orElseThrow().related("owner_user").get(0))
        .satisfies(owner -> assertThat(owner.resource()).isEqualTo(ana));
  }

  @Test
  void resource_whenTheReferenceHasNoType_isFoundByItsIdentifierAlone() {
    answer(
        "{\"data\":{\"id\":\"t\",\"relationships\":{\"users\":{\"data\":[{\"id\":\"951\"},{\"id\":7}]}}},"
            + "\"included\":["
            + USER
            + ",{\"id\":\"7\",\"type\":\"a\"},{\"id\":\"7\",\"type\":\"b\"}]}");

    var users = rootly.teams().get("t").users();

    assertThat(users.get(0).type()).isEmpty();
    assertThat(users.get(0).resource()).map(IncludedResource::type).contains("users");
    assertThat(users.get(1).id()).isEqualTo("7");
    assertThat(users.get(1).resource()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'data':null} | []",
        "{'data':[]} | []",
        "{} | []",
        "{'links':{'self':'x'}} | []",
        "{'data':{'id':'1','type':'users'}} | [users/1]",
        "{'data':[{'id':'1','type':'users'},null,{'id':'2','type':'users'}]} | [users/1, users/2]",
        "{'data':[{'id':951,'type':7},{'id':'x','type':null}]} | [?/951, ?/x]",
        "{'data':{'id':'r','name':'Admin','incidents_permissions':['read'],'slug':null}} | [?/r]",
        "{'data':['1',{'id':'2','type':'u'},7,{'type':'u'}]} | [u/2]",
        "{'data':{'type':'users'}} | []",
        "{'data':'odd'} | []",
      })
  void relationship_ofAnyShape_givesTheReferencesThatItHas(String wire, String refs) {
    answer(
        "{\"data\":{\"id\":\"t\",\"relationships\":{\"users\":"
            + wire.replace('\'', '"')
            + "},\"attributes\":{\"name\":\"SRE\"}}}");

    var team = rootly.teams().get("t");

    assertThat(team.users()).hasToString(refs);
    assertThat(team.relationships()).containsOnlyKeys("users");
    assertThat(team.name()).contains("SRE");
    assertThat(team.additionalProperties()).isEmpty();
  }

  @Test
  void reference_whenARawRecordStandsThere_keepsItsMembers() {
    answer(
        "{\"data\":{\"id\":\"t\",\"relationships\":{\"role\":{\"meta\":{\"n\":1},"
            + "\"data\":{\"id\":\"r\",\"name\":\"Admin\",\"permissions\":[\"read\"]}}}}}");

    var role = rootly.teams().get("t").relationships().get("role");

    assertThat(role.additionalProperties()).containsOnlyKeys("meta");
    assertThat(role.data().get(0).additionalProperties())
        .containsEntry("name", JsonValue.of("Admin"))
        .containsOnlyKeys("name", "permissions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "7",
        "\"odd\"",
        "{}",
        "{\"id\":\"951\"}",
        "[null,7,\"x\",[],{}]",
        "[{\"id\":{},\"type\":\"users\"},{\"id\":\"951\",\"type\":[]},{\"type\":\"users\"}]"
      })
  void included_whenOdd_isLeftOut(String included) {
    answer(
        "{\"included\":"
            + included
            + ",\"data\":{\"id\":\"t\",\"relationships\":{\"users\":{\"data\":[{\"id\":\"951\",\"type\":\"users\"}]}}}}");

    var team = rootly.teams().get("t");

    assertThat(team.id()).isEqualTo("t");
    assertThat(team.users().get(0).resource()).isEmpty();
  }

  @Test
  void included_whenAttributesAreOdd_isFoundWithoutThem() {
    answer(
        "{\"included\":[{\"id\":\"951\",\"type\":\"users\",\"attributes\":[1],\"relationships\":\"x\"}],"
            + "\"data\":{\"id\":\"t\",\"relationships\":{\"users\":{\"data\":[{\"id\":\"951\",\"type\":\"users\"}]}}}}");

    var user = rootly.teams().get("t").users().get(0).resource().orElseThrow();

    assertThat(user.attributes()).isEmpty();
    assertThat(user.additionalProperties()).containsOnlyKeys("attributes", "relationships");
  }

  @Test
  void ref_comparedAndShown_isItsTypeAndIdentifier() {
    var bare = Ref.of("users", "951");
    var linked = Ref.to(Samples.INCLUDED_USER);

    assertThat(linked).isEqualTo(bare).hasSameHashCodeAs(bare).hasToString("users/951");
    assertThat(linked.resource()).contains(Samples.INCLUDED_USER);
    assertThat(bare.resource()).isEmpty();
    assertThat(bare).isNotEqualTo(Ref.of("roles", "951")).isNotEqualTo(Ref.of("users", "952"));
    assertThat(Team.builder().id("t").putRelationships("users", Relationship.of(linked)).build())
        .satisfies(team -> assertThat(team.users()).containsExactly(bare));
  }

  @Test
  void team_whenEnumValuesAreNew_keepsTheirText() {
    answer(
        "{\"data\":{\"id\":\"t\",\"type\":\"teams\",\"attributes\":"
            + "{\"managed_by\":\"robot\",\"auto_add_members_scope\":\"sometimes\"}}}");

    var team = rootly.teams().get("t");

    assertThat(team.managedBy()).contains(ManagedBy.of("robot"));
    assertThat(team.managedBy().orElseThrow()).hasToString("robot");
    assertThat(team.autoAddMembersScope().orElseThrow().value()).isEqualTo("sometimes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e400", "-1e999999999", "99999999999999999999", "0.0000"})
  void team_whenANumberIsHuge_isReadAllTheSame(String number) {
    answer(
        "{'data':{'id':'t','attributes':{'position':N,'user_ids':[N],'created_at':N,'name':N,'x':N,'slack_channels':[{'id':N}]}},'included':[{'id':'1','type':'u','attributes':{'x':N}}]}"
            .replace('\'', '"')
            .replace("N", number));

    assertThat(rootly.teams().get("t").id()).isEqualTo("t");
  }

  @Test
  void get_whenTheAnswerBreaksOff_saysSo() {
    var whole = Fixtures.read("teams/team-included.json");
    for (int end = 1; end < whole.length() - 2; end += 37) {
      answer(whole.substring(0, end));
      assertThatThrownBy(() -> rootly.teams().get("t")).isInstanceOf(ApiDecodeException.class);
    }
  }

  private static String next(int page) {
    return "https://api.rootly.com/v1/teams?page%5Bnumber%5D=" + page + "&page%5Bsize%5D=1";
  }
}
