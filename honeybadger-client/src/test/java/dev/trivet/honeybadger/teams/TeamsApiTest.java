package dev.trivet.honeybadger.teams;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.NotFoundException;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.FakeClients;
import dev.trivet.testkit.FakeHoneybadger;
import dev.trivet.testkit.FakesExtension;
import dev.trivet.testkit.time.VirtualTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ValueSource;

/** What all calls of teams keep, what is found or created, and the life of a team. */
@ExtendWith(FakesExtension.class)
class TeamsApiTest extends TeamCallsContract {

  @RegisterExtension static final Api API = new Api();

  @Override
  Api api() {
    return API;
  }

  static Stream<Exchange> calls() {
    var others =
        Stream.of(
            Exchange.read("list", c -> c.teams().list().toList(), "/v2/teams", "team-list"),
            Exchange.read(
                "list of everything",
                c -> c.teams().list(TeamQuery.all()).toList(),
                "/v2/teams",
                "team-list"),
            Exchange.read(
                "list of an account",
                c -> c.teams().list(TeamQuery.all().accountId("K7x &Q")).toList(),
                "/v2/teams?account_id=K7x%20%26Q",
                "team-list"),
            Exchange.read("get", c -> c.teams().get(1), "/v2/teams/1", "team-get"),
            new Exchange(
                "create",
                c -> c.teams().create(TeamInput.of("My team")),
                "POST /v2/teams",
                """
                {"team":{"name":"My team"}}""",
                "team-get"),
            new Exchange(
                "create in an account",
                c -> c.teams().create("Me3upk", TeamInput.of("My team")),
                "POST /v2/teams?account_id=Me3upk",
                """
                {"team":{"name":"My team"}}""",
                "team-get"));
    return Stream.concat(others, changes());
  }

  static Stream<Exchange> changes() {
    return Stream.of(
        Exchange.change(
            "update",
            c -> c.teams().update(1, TeamInput.of("Updated team name")),
            "PUT /v2/teams/1",
            """
            {"team":{"name":"Updated team name"}}"""),
        Exchange.delete("delete", c -> c.teams().delete(1), "/v2/teams/1"));
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refusal(
            "honeybadger.teams.create: the argument accountId: the text is blank",
            c -> c.teams().create(" ", TeamInput.of("x"))),
        refusal(
            "TeamQuery.accountId(..): the value is blank, which would list everything",
            c -> c.teams().list(TeamQuery.all().accountId(""))),
        refusal(
            "honeybadger.teams.create needs TeamInput.builder().name(..)",
            c -> c.teams().create(TeamInput.builder().build())),
        refusal(
            "honeybadger.teams.create needs a value for TeamInput.builder().name(..), which is"
                + " blank",
            c -> c.teams().create(TeamInput.of(" "))),
        refusal(
            "honeybadger.teams.ensure needs TeamInput.builder().name(..)",
            c -> c.teams().ensure(TeamInput.of("\u2003"))),
        refusal(
            "honeybadger.teams.update needs TeamInput.builder().name(..)",
            c -> c.teams().update(1, TeamInput.builder().build())));
  }

  static List<Read> lists() {
    return List.of(
        Read.list("team-list", c -> c.teams().list()),
        Read.list("team-get", c -> c.teams().list()));
  }

  static List<Read> singles() {
    return List.of(
        new Read("team-get", c -> c.teams().get(1)),
        new Read("team-projects", c -> c.teams().get(1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Caf\u00e9", " Caf\u00e9 ", "Cafe\u0301", "\tCafe\u0301"})
  void ensure_whenTheNameIsThere_findsItWhateverBlanksAndAccents(String name) {
    API.respond(
        200,
        """
        {"results":[{"id":1},{"id":2,"name":" Caf\u00e9"}]}""");
    try (var client = API.client()) {
      var team = client.teams().ensure(TeamInput.of(name));
      assertThat(team.created()).isFalse();
      assertThat(team.value().id()).isEqualTo(2);
    }
    assertThat(API.request().getUrl()).isEqualTo("/v2/teams");
  }

  @Test
  void ensure_whenOnlyTheCaseDiffers_createsTheTeamInTheAccount() {
    API.server()
        .stubFor(
            get(urlPathEqualTo("/v2/teams"))
                .willReturn(okJson("{\"results\":[{\"id\":1,\"name\":\"payments\"}]}")));
    API.server()
        .stubFor(
            post(urlPathEqualTo("/v2/teams"))
                .willReturn(okJson("{\"id\":5,\"name\":\"Payments\"}").withStatus(201)));
    try (var client = API.client()) {
      var team = client.teams().ensure("Me3upk", TeamInput.of("Payments"));
      assertThat(team.created()).isTrue();
      assertThat(team.value().id()).isEqualTo(5);
    }
    assertThat(API.requests())
        .extracting(request -> request.getMethod() + " " + request.getUrl())
        .containsExactly("GET /v2/teams?account_id=Me3upk", "POST /v2/teams?account_id=Me3upk");
  }

  @Test
  void team_whenCreatedChangedAndDeleted_isSeenSoByTheNextRead(
      FakeHoneybadger fake, VirtualTime time) {
    try (var client = FakeClients.client(fake, time)) {
      var created = client.teams().create(TeamInput.of("The Avengers"));
      assertThat(created.name()).contains("The Avengers");
      assertThat(created.createdAt()).contains(VirtualTime.START);
      assertThat(client.teams().get(created.id())).isEqualTo(created);
      assertThat(client.teams().list().toList()).containsExactly(created);

      client.teams().update(created.id(), TeamInput.of("Badgers"));
      assertThat(client.teams().get(created.id()).name()).contains("Badgers");

      client.teams().delete(created.id());
      assertThat(client.teams().list().toList()).isEmpty();
      assertThatThrownBy(() -> client.teams().get(created.id()))
          .isInstanceOf(NotFoundException.class)
          .hasMessage("honeybadger.teams.get GET teams/{team_id} -> 404: Not found");
    }
  }

  @Test
  void update_whenTheFirstResponseIsLost_isRepeated(FakeHoneybadger fake, VirtualTime time) {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    fake.faults().cutAfterWrite(1);
    try (var client = FakeClients.client(fake, time)) {
      client.teams().update(team, TeamInput.of("new"));
      assertThat(fake.requests()).hasSize(2);
      assertThat(client.teams().get(team).name()).contains("new");
    }
  }

  @Test
  void delete_whenTheFirstResponseIsLost_countsAsDone(FakeHoneybadger fake, VirtualTime time) {
    long team = fake.addTeam(FakeHoneybadger.FIRST_ACCOUNT, "t");
    fake.faults().cutAfterWrite(1);
    try (var client = FakeClients.client(fake, time)) {
      client.teams().delete(team);
      assertThat(fake.requests()).hasSize(2);
      assertThat(client.teams().list().toList()).isEmpty();
    }
  }
}
