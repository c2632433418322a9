package dev.trivet.testkit;

import static dev.trivet.testkit.Wire.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.trivet.testkit.time.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakesExtension.class)
@Timeout(20)
class RollbarStateTest {
  private final FakeRollbar fake;
  private final Wire wire;

  RollbarStateTest(FakeRollbar fake) {
    this.fake = fake;
    this.wire = Wire.to(fake);
  }

  private static List<String> texts(JsonNode list, String member) {
    var texts = new ArrayList<String>();
    list.forEach(item -> texts.add(item.path(member).asText()));
    return texts;
  }

  @Test
  void tutorial_whenFollowed_givesProjectTeamPairAndInvite(VirtualTime time) {
    var project = wire.post("/projects", "{'name':'Project X'}").at("/result");
    assertThat(project.path("name").asText()).isEqualTo("Project X");
    assertThat(project.path("status").asText()).isEqualTo("enabled");
    assertThat(project.path("date_created").asLong()).isEqualTo(time.instant().getEpochSecond());
    assertThat(project.path("settings_data").isObject()).isTrue();
    long projectId = project.path("id").asLong();

    var team = wire.post("/teams", "{'name':'X Developers','access_level':'standard'}").body();
    long teamId = team.at("/result/id").asLong();
    assertThat(team)
        .isEqualTo(
            json(
                "{'err':0,'result':{'id':%d,'account_id':100,'name':'X Developers',"
                        .formatted(teamId)
                    + "'access_level':'standard'}}"));

    var pair = "{'err':0,'result':{'team_id':%d,'project_id':%d}}".formatted(teamId, projectId);
    var path = "/team/" + teamId + "/project/" + projectId;
    assertThat(wire.put(path, "{'name':'ignored'}").body()).isEqualTo(json(pair));
    assertThat(wire.get(path).body()).isEqualTo(json(pair));

    var invite =
        wire.post("/team/" + teamId + "/invites", "{'email':'Foo@Example.com'}").at("/result");
    var expected =
        "{'id':%d,'from_user_id':null,'team_id':%d,'to_email':'foo@example.com','status':'pending',"
                .formatted(invite.path("id").asLong(), teamId)
            + "'date_created':%d,'date_redeemed':null}".formatted(time.instant().getEpochSecond());
    assertThat(invite.toString()).isEqualTo(json(expected).toString());
  }

  @Test
  void projects_whenCreatedAndDeleted_followTheState() {
    long id = wire.post("/projects", "{'name':'alpha'}").at("/result/id").asLong();
    assertThat(texts(wire.get("/projects").at("/result"), "name")).containsExactly("alpha");
    assertThat(wire.get("/project/" + id).at("/result/id").asLong()).isEqualTo(id);
    assertThat(wire.get("/project/" + id).at("/result"))
        .isEqualTo(wire.get("/projects").at("/result/0"));

    assertThat(wire.delete("/project/" + id).body()).isEqualTo(json("{'err':0}"));
    assertThat(wire.get("/project/" + id).status()).isEqualTo(404);
    assertThat(wire.delete("/project/" + id).status()).isEqualTo(404);
    assertThat(wire.get("/projects").at("/result")).isEmpty();
  }

  @Test
  void teams_whenListed_areSortedByNameWithTheBuiltInOnes() {
    fake.addTeam("zebra", "light");
    fake.addTeam("Apple", "view");
    var teams = wire.get("/teams").at("/result");
    assertThat(texts(teams, "name")).containsExactly("Apple", "Everyone", "Owners", "zebra");
    assertThat(texts(teams, "access_level")).containsExactly("view", "everyone", "owner", "light");
  }

  @Test
  void deletedTeam_whenLookedFor_isGoneEverywhere() {
    long team = fake.addTeam("shortlived", "standard");
    long user = fake.addUser("ann@example.com", "ann");
    long project = fake.addProject("p");
    fake.addUserToTeam(team, user);
    fake.addProjectToTeam(team, project);
    assertThat(texts(wire.get("/user/" + user + "/teams").at("/result/teams"), "name"))
        .containsExactly("Everyone", "shortlived");

    assertThat(wire.delete("/team/" + team).body()).isEqualTo(json("{'err':0}"));

    assertThat(wire.get("/team/" + team).status()).isEqualTo(404);
    assertThat(wire.get("/team/" + team + "/users").status()).isEqualTo(404);
    assertThat(texts(wire.get("/user/" + user + "/teams").at("/result/teams"), "name"))
        .containsExactly("Everyone");
    assertThat(wire.get("/project/" + project + "/teams?exclude_builtin_teams=1").at("/result"))
        .isEmpty();
  }

  @Test
  void teamUsers_whenPutAndDeleted_followTheState() {
    long team = fake.addTeam("t", "standard");
    long user = fake.addUser("ann@example.com", "ann");
    var path = "/team/" + team + "/user/" + user;
    var pair = json("{'team_id':%d,'user_id':%d}".formatted(team, user));

    assertThat(wire.get(path).status()).isEqualTo(404);
    assertThat(wire.put(path, "").at("/result")).isEqualTo(pair);
    assertThat(wire.put(path, "").at("/result")).isEqualTo(pair);
    assertThat(wire.get(path).at("/result")).isEqualTo(pair);
    assertThat(wire.get("/team/" + team + "/users").at("/result")).containsExactly(pair);

    assertThat(wire.delete(path).body()).isEqualTo(json("{'err':0}"));
    assertThat(wire.get(path).status()).isEqualTo(404);
    assertThat(wire.get("/user/" + user).status()).isEqualTo(200);
  }

  @Test
  void user_whenTakenOutOfTheLastTeam_leavesTheAccount() {
    long user = fake.addUser("ann@example.com", "ann");
    wire.delete("/team/" + fake.everyoneTeam() + "/user/" + user);
    assertThat(wire.get("/user/" + user).status()).isEqualTo(404);
    assertThat(wire.get("/users?email=ann@example.com").at("/result/users")).isEmpty();
  }

  @Test
  void teamProjects_whenPutAndDeleted_followTheState() {
    long team = fake.addTeam("t", "standard");
    long project = fake.addProject("p");
    var path = "/team/" + team + "/project/" + project;
    var pair = json("{'team_id':%d,'project_id':%d}".formatted(team, project));
    wire.put(path, "");
    assertThat(wire.get("/team/" + team + "/projects").at("/result")).containsExactly(pair);
    assertThat(wire.get("/project/" + project + "/teams").at("/result")).hasSize(2);
    assertThat(wire.get("/project/" + project + "/teams?exclude_builtin_teams=true").at("/result"))
        .containsExactly(pair);
    assertThat(wire.delete(path).body()).isEqualTo(json("{'err':0}"));
    assertThat(wire.get("/team/" + team + "/projects").at("/result")).isEmpty();
  }

  @Test
  void invite_whenAddressIsRegistered_addsTheUserAndHasNoResult() {
    long team = fake.addTeam("t", "standard");
    long user = fake.addUser("ann@example.com", "ann");
    var response = wire.post("/team/" + team + "/invites", "{'email':'ANN@example.com'}");
    assertThat(response.status()).isEqualTo(200);
    assertThat(response.body())
        .isEqualTo(
            json(
                "{'err':0,'message':"
                    + "'The user with the given email address has been added to this team'}"));
    assertThat(wire.get("/team/" + team + "/user/" + user).status()).isEqualTo(200);
    assertThat(wire.get("/team/" + team + "/invites").at("/result")).isEmpty();
  }

  @Test
  void invite_whenRepeated_cancelsTheEarlierOne() {
    long team = fake.addTeam("t", "standard");
    var path = "/team/" + team + "/invites";
    long first = wire.post(path, "{'email':'new@example.com'}").at("/result/id").asLong();
    long second = wire.post(path, "{'email':'NEW@example.com'}").at("/result/id").asLong();
    assertThat(second).isGreaterThan(first);
    assertThat(texts(wire.get(path).at("/result"), "status"))
        .containsExactly("canceled", "pending");
    assertThat(wire.get("/invite/" + first).at("/result/status").asText()).isEqualTo("canceled");
    assertThat(texts(wire.get("/invites?email=New@example.com").at("/result"), "id"))
        .containsExactly(Long.toString(first), Long.toString(second));
    assertThat(wire.get("/invites?email=other@example.com").at("/result")).isEmpty();
  }

  @Test
  void invite_whenCanceledTwice_isRefusedTheSecondTime() {
    long team = fake.addTeam("t", "standard");
    long id =
        wire.post("/team/" + team + "/invites", "{'email':'n@example.com'}")
            .at("/result/id")
            .asLong();
    assertThat(wire.delete("/invite/" + id).body()).isEqualTo(json("{'err':0}"));
    var again = wire.delete("/invite/" + id);
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).isEqualTo(json("{'err':1,'message':'Invite already canceled'}"));
  }

  @Test
  void acceptInvite_whenAddressIsNew_makesAUserOfTheTeam(VirtualTime time) {
    long team = fake.addTeam("t", "standard");
    long id =
        wire.post("/team/" + team + "/invites", "{'email':'new@example.com'}")
            .at("/result/id")
            .asLong();
    time.advance(Duration.ofMinutes(5));
    long user = fake.acceptInvite(id);
    var invite = wire.get("/invite/" + id).at("/result");
    assertThat(invite.path("status").asText()).isEqualTo("accepted");
    assertThat(invite.path("date_redeemed").asLong()).isEqualTo(time.instant().getEpochSecond());
    assertThat(wire.get("/team/" + team + "/user/" + user).status()).isEqualTo(200);
    assertThat(wire.get("/users?email=new@example.com").at("/result/users/0/id").asLong())
        .isEqualTo(user);
  }

  @Test
  void users_whenReadAloneOrInAList_differInOneMember() {
    long user = fake.addUser("Ann@Example.com", "ann");
    var listed = wire.get("/users?email=ann@example.com").body();
    assertThat(listed)
        .isEqualTo(
            json(
                "{'err':0,'result':{'users':[{'id':%d,'username':'ann','email':'ann@example.com'}]}}"
                    .formatted(user)));
    assertThat(wire.get("/user/" + user).at("/result/email_enabled").asInt()).isEqualTo(1);
    assertThat(wire.get("/users").at("/result/users")).hasSize(2);
    assertThat(wire.get("/users?email=nobody@example.com").at("/result/users")).isEmpty();
  }

  @Test
  void userProjects_whenReachedThroughATeam_showStatusAndSlug() {
    long team = fake.addTeam("t", "standard");
    long user = fake.addUser("ann@example.com", "ann");
    long project = fake.addProject("mox");
    var path = "/user/" + user + "/projects";
    assertThat(wire.get(path).at("/result/projects")).isEmpty();
    fake.addUserToTeam(team, user);
    fake.addProjectToTeam(team, project);
    assertThat(wire.get(path).at("/result"))
        .isEqualTo(
            json(
                "{'projects':[{'status':1,'slug':'mox','id':%d,'account_id':100}]}"
                    .formatted(project)));
  }

  @Test
  void lists_whenPaged_endWithAnEmptyPage() {
    for (int i = 0; i < 23; i++) {
      fake.addTeam("team " + i, "standard");
    }
    assertThat(wire.get("/teams").at("/result")).hasSize(20);
    assertThat(wire.get("/teams?page=2").at("/result")).hasSize(5);
    assertThat(wire.get("/teams?page=3").body()).isEqualTo(json("{'err':0,'result':[]}"));
    fake.pageSize(2);
    long team = fake.addTeam("t", "standard");
    for (int i = 0; i < 3; i++) {
      fake.addProjectToTeam(team, fake.addProject("p" + i));
      fake.addUserToTeam(team, fake.addUser("u" + i + "@example.com", "u" + i));
      wire.post("/team/" + team + "/invites", "{'email':'i%d@example.com'}".formatted(i));
    }
    for (var list : List.of("projects", "users", "invites")) {
      var path = "/team/" + team + "/" + list;
      assertThat(wire.get(path).at("/result")).hasSize(2);
      assertThat(wire.get(path + "?page=2").at("/result")).hasSize(1);
      assertThat(wire.get(path + "?page=3").at("/result")).isEmpty();
    }
    assertThat(wire.get("/invites?page=2").at("/result")).hasSize(1);
    assertThat(wire.get("/projects").at("/result")).hasSize(3);
  }
}
