package dev.trivet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarRefusalsTest {
  private static final String NO_BODY = "";

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "GET,    /project/9,              404, Project not found in this account.",
        "DELETE, /project/9,              404, Project not found in this account.",
        "GET,    /project/9/teams,        404, Project not found in this account.",
        "GET,    /project/0,              400, Invalid or missing project id",
        "GET,    /team/9,                 404, Team not found in this account.",
        "DELETE, /team/9,                 404, Team not found in this account.",
        "GET,    /team/9/users,           404, Team not found in this account.",
        "GET,    /team/9/invites,         404, Team not found in this account.",
        "GET,    /team/9/projects,        404, Team not found in this account.",
        "GET,    /team/0,                 400, Invalid or missing team id",
        "PUT,    /team/0/project/1,       400, Invalid or missing team id",
        "PUT,    /team/{team}/project/0,  400, Invalid or missing project id",
        "PUT,    /team/9/project/1,       404, Team not found in this account.",
        "PUT,    /team/{team}/project/9,  404, Project not found in this account.",
        "GET,    /team/{team}/project/9,  404, Project is not in this Team.",
        "DELETE, /team/{team}/project/9,  404, Project is not in this Team.",
        "GET,    /team/{team}/user/9,     404, User is not on this Team.",
        "PUT,    /team/{team}/user/9,     403, User not found for this account",
        "PUT,    /team/9/user/{user},     403, User not found for this account",
        "DELETE, /team/{team}/user/9,     422, Team not found for this account",
        "DELETE, /team/9/user/{user},     422, Team not found for this account",
        "DELETE, /team/{team}/user/{user},404, User is not on this Team.",
        "GET,    /user/9,                 404, User not found in this account.",
        "GET,    /user/9/teams,           404, User not found in this account.",
        "GET,    /invite/9,               404, Invite not found in this account.",
        "DELETE, /team/{owners},          422, The team Owners cannot be deleted.",
      })
  void call_whenItNamesSomethingWrong_isRefusedInRollbarsWords(
      String method, String path, int status, String message, FakeRollbar fake) {
    var team = Long.toString(fake.addTeam("t", "standard"));
    var user = Long.toString(fake.addUser("ann@example.com", "ann"));
    var filled =
        path.replace("{team}", team)
            .replace("{user}", user)
            .replace("{owners}", Long.toString(fake.ownersTeam()));
    assertRefused(Wire.to(fake).send(method, filled, NO_BODY), status, message);
  }

  private static void assertRefused(Wire.Response response, int status, String message) {
    assertThat(response.status()).isEqualTo(status);
    assertThat(response.at("/err").asInt()).isEqualTo(1);
    assertThat(response.at("/message").asText()).isEqualTo(message);
    assertThat(response.body().has("result")).isFalse();
    assertThat(response.header("X-Rate-Limit-Limit")).contains("5000");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "/projects; {}",
        "/projects; {'name':null}",
        "/projects; {'name':'123456789012345678901234567890123'}",
        "/projects; {'name':'9lives'}",
        "/projects; {'name':'semi\\u003bcolon'}",
        "/teams; {'access_level':'standard'}",
        "/teams; {'name':'123456789012345678901234567890123','access_level':'standard'}",
        "/teams; {'name':'a','access_level':'owner'}",
        "/teams; {'name':'a'}",
        "/team/{team}/invites; {}",
        "/team/{team}/invites; {'email':'nobody'}",
      },
      delimiter = ';')
  void create_whenTheBodyIsWrong_is422AndChangesNothing(
      String path, String body, FakeRollbar fake) {
    var team = Long.toString(fake.addTeam("t", "standard"));
    var wire = Wire.to(fake);
    var response = wire.post(path.replace("{team}", team), body);
    assertThat(response.status()).isEqualTo(422);
    assertThat(response.at("/err").asInt()).isEqualTo(1);
    assertThat(wire.get("/projects").at("/result")).isEmpty();
    assertThat(wire.get("/teams").at("/result")).hasSize(3);
    assertThat(wire.get("/invites").at("/result")).isEmpty();
  }

  @Test
  void body_whenItIsNotJson_is400(FakeRollbar fake) {
    assertThat(Wire.to(fake).post("/projects", "{").status()).isEqualTo(400);
  }

  @Test
  void token_whenUnknown_is403WithTheTokenInTheMessage(FakeRollbar fake) {
    var response = Wire.rollbar(fake, "made-up").get("/projects");
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.at("/message").asText()).isEqualTo("access token not found: made-up");
    assertThat(response.header("X-Rate-Limit-Limit")).isEmpty();
  }

  @Test
  void token_whenItMayOnlyRead_is403OnWrites(FakeRollbar fake) {
    var wire = Wire.rollbar(fake, fake.readToken());
    assertThat(wire.get("/projects").status()).isEqualTo(200);
    var response = wire.post("/projects", "{'name':'a'}");
    assertThat(response.status()).isEqualTo(403);
    assertThat(response.at("/message").asText())
        .isEqualTo(
            "insufficient privileges: write scope is required but the access token only has read.");
  }

  @Test
  void token_whenItBelongsToAProject_is403(FakeRollbar fake) {
    assertThat(Wire.rollbar(fake, fake.projectToken()).get("/projects").status()).isEqualTo(403);
  }

  @Test
  void token_whenItComesInTheQuery_isAccepted(FakeRollbar fake) {
    var bare = Wire.to(fake).with("X-Other", "x");
    assertThat(bare.get("/projects?access_token=" + fake.token()).status()).isEqualTo(200);
    assertThat(bare.get("/projects").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"GET,/nothing", "PUT,/projects", "PATCH,/project/1", "GET,/team//users"})
  void route_whenUnknown_is404WithoutRateHeaders(String method, String path, FakeRollbar fake) {
    var response = Wire.to(fake).send(method, path, NO_BODY);
    assertThat(response.status()).isEqualTo(404);
    assertThat(response.at("/message").asText()).isEqualTo("not found");
    assertThat(response.header("X-Rate-Limit-Limit")).isEmpty();
  }
}
