package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class HoneybadgerTest {
  private final FakeHoneybadger fake;
  private final Wire wire;

  HoneybadgerTest(FakeHoneybadger fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  @Test
  void team_whenCreated_isBareAndCanBeReadChangedAndDeleted() {
    var created = wire.post("/teams", "{'team':{'name':'The Avengers'}}");
    assertThat(created.status()).isEqualTo(201);
    long id = created.at("/id").asLong();
    var expected =
        json(
            "{'id':%d,'name':'The Avengers','created_at':'2026-01-01T00:00:00.000000Z',"
                    .formatted(id)
                + "'owner':{'id':1,'email':'owner@example.com','name':'Olive Owner'},"
                + "'members':[],'projects':[],'invitations':[]}");
    assertThat(created.body().toString()).isEqualTo(expected.toString());
    assertThat(wire.get("/teams/" + id).body()).isEqualTo(expected);
    assertThat(wire.get("/teams").body())
        .isEqualTo(
            json(
                "{'results':[%s],'links':{'self':'%s/teams'}}"
                    .formatted(expected, fake.baseUrl())));

    var changed = wire.put("/teams/" + id, "{'team':{'name':'Badgers'}}");
    assertThat(changed.status()).isEqualTo(204);
    assertThat(changed.text()).isEmpty();
    assertThat(wire.get("/teams/" + id).at("/name").asText()).isEqualTo("Badgers");

    assertThat(wire.delete("/teams/" + id).status()).isEqualTo(204);
    assertThat(wire.get("/teams/" + id).status()).isEqualTo(404);
    assertThat(wire.get("/teams").at("/results")).isEmpty();
  }

  @Test
  void teams_whenAnAccountIsNamed_areOnlyItsOwn() {
    fake.addAccount("K7xmQqN", "boss@example.com", "Boss");
    wire.post("/teams", "{'team':{'name':'first'}}");
    wire.post("/teams?account_id=K7xmQqN", "{'team':{'name':'second'}}");
    assertThat(wire.get("/teams").at("/results")).hasSize(2);
    assertThat(wire.get("/teams?account_id=").at("/results")).hasSize(2);
    var second = wire.get("/teams?account_id=K7xmQqN").at("/results");
    assertThat(second).hasSize(1);
    assertThat(second.at("/0/owner/name").asText()).isEqualTo("Boss");
    assertThat(wire.get("/teams?account_id=nope").status()).isEqualTo(404);
  }

  @Test
  void member_whenChangedAndRemoved_followsInTeamAndList() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    long member = fake.addMember(team, "westley@example.com", "", false);
    var path = "/teams/" + team + "/team_members";
    var expected =
        json(
            "{'id':%d,'created_at':'2026-01-01T00:00:00.000000Z','admin':false,'name':'',"
                    .formatted(member)
                + "'email':'westley@example.com'}");
    assertThat(wire.get(path).at("/results")).containsExactly(expected);
    assertThat(wire.get(path + "/" + member).body()).isEqualTo(expected);
    assertThat(wire.get("/teams/" + team).at("/members")).containsExactly(expected);

    assertThat(wire.put(path + "/" + member, "{'team_member':{'admin':true}}").status())
        .isEqualTo(204);
    assertThat(wire.get(path + "/" + member).at("/admin").asBoolean()).isTrue();
    assertThat(wire.delete(path + "/" + member).status()).isEqualTo(204);
    assertThat(wire.get(path).at("/results")).isEmpty();
  }

  @Test
  void invitation_whenCreated_canBeReadChangedAcceptedAndDeleted(VirtualTime time) {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    var path = "/teams/" + team + "/team_invitations";
    var created = wire.post(path, "{'team_invitation':{'email':'inigo@example.com'}}");
    assertThat(created.status()).isEqualTo(201);
    long id = created.at("/id").asLong();
    var expected =
        json(
            "{'id':%d,'token':'%s','email':'inigo@example.com',"
                    .formatted(id, created.at("/token").asText())
                + "'created_by':{'email':'owner@example.com','name':'Olive Owner'},"
                + "'accepted_by':null,'admin':false,'accepted_at':null,"
                + "'created_at':'2026-01-01T00:00:00.000000Z','message':null}");
    assertThat(created.body().toString()).isEqualTo(expected.toString());
    assertThat(wire.get(path + "/" + id).body()).isEqualTo(expected);
    assertThat(wire.get(path).at("/results")).containsExactly(expected);
    assertThat(wire.get("/teams/" + team).at("/invitations")).containsExactly(expected);

    var change = "{'team_invitation':{'admin':true,'message':'Come'}}";
    assertThat(wire.put(path + "/" + id, change).status()).isEqualTo(204);
    wire.put(path + "/" + id, "{'team_invitation':{}}");
    assertThat(wire.get(path + "/" + id).at("/admin").asBoolean()).isTrue();
    assertThat(wire.get(path + "/" + id).at("/message").asText()).isEqualTo("Come");

    time.advance(Duration.ofSeconds(1));
    long member = fake.acceptInvitation(team, id, "Inigo Montoya");
    var accepted = wire.get(path + "/" + id).body();
    assertThat(accepted.path("accepted_at").asText()).isEqualTo("2026-01-01T00:00:01.000000Z");
    assertThat(accepted.path("accepted_by"))
        .isEqualTo(json("{'email':'inigo@example.com','name':'Inigo Montoya'}"));
    var joined = wire.get("/teams/" + team + "/team_members/" + member).body();
    assertThat(joined.path("admin").asBoolean()).isTrue();

    assertThat(wire.delete(path + "/" + id).status()).isEqualTo(204);
    assertThat(wire.get(path + "/" + id).status()).isEqualTo(404);
  }

  @Test
  void project_whenSeeded_isEmbeddedInItsTeam() {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    long project = fake.addProject(team, "Rails");
    assertThat(wire.get("/teams/" + team).at("/projects/0/id").asLong()).isEqualTo(project);
  }

  @Test
  void lists_whenPaged_linkToTheirNeighboursOnly() {
    for (int i = 0; i < 60; i++) {
      fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "team " + i);
    }
    var first = wire.get("/teams?account_id=Me3upk").body();
    assertThat(first.path("results")).hasSize(25);
    assertThat(first.at("/links").has("prev")).isFalse();
    var second = wire.get(first.at("/links/next").asText()).body();
    assertThat(second.at("/links/self").asText())
        .isEqualTo(fake.baseUrl() + "/teams?account_id=Me3upk&page=2");
    var third = wire.get(second.at("/links/next").asText()).body();
    assertThat(third.path("results")).hasSize(10);
    assertThat(third.at("/links").has("next")).isFalse();
    assertThat(third.at("/links/prev").asText()).endsWith("page=2");
    assertThat(wire.get("/teams?page=9").at("/results")).isEmpty();
  }

  @Test
  void links_whenSwitched_pointToTheRealHost() {
    fake.faults().linksToOtherHost(true);
    assertThat(wire.get("/teams").at("/links/self").asText())
        .isEqualTo("https://app.honeybadger.io/v2/teams");
    fake.faults().linksToOtherHost(false);
    assertThat(wire.get("/teams").at("/links/self").asText()).startsWith(fake.baseUrl());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{token}:secret", "{token}", "other:", ":{token}", ""})
  void credential_whenNotTokenWithEmptyPassword_is401(String credential) {
    var response =
        wire.with("Authorization", Wire.basic(credential.replace("{token}", fake.token())))
            .get("/teams");
    assertThat(response.status()).isEqualTo(401);
    assertThat(response.body()).isEqualTo(json("{'errors':'Invalid API token'}"));
    assertThat(response.header("X-RateLimit-Limit")).contains("360");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "GET;    /teams/9;                              ; 404; Not found",
        "PUT;    /teams/9;            {'team':{'name':'a'}}; 404; Not found",
        "DELETE; /teams/9;                              ; 404; Not found",
        "GET;    /teams/x;                              ; 404; Not found",
        "GET;    /teams/9/team_members;                 ; 404; Not found",
        "GET;    /teams/{team}/team_members/9;          ; 404; Not found",
        "PUT;    /teams/{team}/team_members/9;        {}; 404; Not found",
        "DELETE; /teams/{team}/team_members/9;          ; 404; Not found",
        "GET;    /teams/{other}/team_members/{member};  ; 404; Not found",
        "GET;    /teams/{team}/team_invitations/9;      ; 404; Not found",
        "PUT;    /teams/{team}/team_invitations/9;    {}; 404; Not found",
        "DELETE; /teams/{team}/team_invitations/9;      ; 404; Not found",
        "GET;    /nothing;                              ; 404; Not found",
        "POST;   /teams;          {'team':{'name':'  '}}; 422; Name can't be blank",
        "POST;   /teams;                     {'team':{}}; 422; Name can't be blank",
        "POST;   /teams;                    {'name':'a'}; 422; Name can't be blank",
        "PUT;    /teams/{team};    {'team':{'name':''}}; 422; Name can't be blank",
        "POST;   /teams;                               {; 400; Invalid request",
        "POST;   /teams/{team}/team_invitations; {'team_invitation':{}}; 422; Email can't be blank",
        "POST;   /teams/{team}/team_invitations; {'team_invitation':{'email':'x'}}; 422;"
            + " Email is invalid",
      })
  void call_whenWrong_isRefusedInHoneybadgersWords(
      String method, String path, String body, int status, String message) {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    long other = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "o");
    long member = fake.addMember(team, "a@example.com", "A", false);
    var filled =
        path.replace("{team}", Long.toString(team))
            .replace("{other}", Long.toString(other))
            .replace("{member}", Long.toString(member));
    var response = wire.send(method, filled, body == null ? "" : body);
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.body()).hasSize(1);
    assertThat(response.at("/errors").asText()).isEqualTo(message);
    assertThat(response.header("X-RateLimit-Remaining")).isPresent();
  }
}
