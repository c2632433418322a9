package dev.trivet.rollbar;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.rollbar.memberships.Membership.Member;
import dev.trivet.rollbar.memberships.Membership.Pending;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to exist exactly once: found by its natural key, or created. */
class EnsureTest extends WireTest {

  private static final TeamCreate TEAM = TeamCreate.of("Café Team", AccessLevel.LIGHT);

  @BeforeEach
  void forget() {
    WIRE.resetAll();
    WIRE.stubFor(any(anyUrl()).atPriority(9).willReturn(json(200, EMPTY_PAGE)));
  }

  private static void list(String path, String result) {
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/" + path))
            .withQueryParam("page", com.github.tomakehurst.wiremock.client.WireMock.absent())
            .willReturn(json(200, "{\"err\":0,\"result\":" + result + "}")));
  }

  private static void created(String path, String result) {
    WIRE.stubFor(
        post(urlPathEqualTo("/api/1/" + path))
            .willReturn(json(200, "{\"err\":0,\"result\":" + result + "}")));
  }

  private static long writes() {
    return requests().stream().filter(r -> !r.getMethod().getName().equals("GET")).count();
  }

  // the second spells the accent with a combining character
  @ParameterizedTest
  @ValueSource(strings = {"Café Team", "Cafe\u0301 Team", " Café Team\u2003"})
  void team_whenOneHasTheName_isFound(String name) {
    list("teams", "[{\"id\":1,\"name\":\"" + name + "\",\"access_level\":\"view\"}]");

    var team = rollbar.teams().ensure(TEAM);

    assertThat(team.created()).isFalse();
    assertThat(team.value().accessLevel()).contains(AccessLevel.VIEW);
    assertThat(writes()).isZero();
  }

  @Test
  void team_whenOnlyABuiltInOneHasTheName_isCreated() {
    list("teams", "[{\"id\":1,\"name\":\"Café Team\",\"access_level\":\"owner\"},{\"id\":2}]");
    created("teams", "{\"id\":3,\"name\":\"Café Team\"}");

    var team = rollbar.teams().ensure(TEAM);

    assertThat(team.created()).isTrue();
    assertThat(team.value().id()).isEqualTo(3);
  }

  @Test
  void project_whenCaseDiffers_isAnotherOne() {
    list("projects", "[{\"id\":1,\"name\":\"project x\"},{\"id\":2,\"name\":null}]");
    created("projects", "{\"id\":3,\"name\":\"Project X\"}");

    assertThat(rollbar.projects().ensure(ProjectCreate.of("Project X")).created()).isTrue();

    list("projects", "[{\"id\":3,\"name\":\"Project X\"}]");
    assertThat(rollbar.projects().ensure(ProjectCreate.of(" Project X ")).created()).isFalse();
  }

  @Test
  void project_whenTheResponseIsLostAndNothingShows_keepsTheDoubt() {
    WIRE.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    try (var client =
        client(
            b -> {
              allTokens(b);
              b.configure(c -> c.sleeper(wait -> {}));
            })) {
      assertThatThrownBy(() -> client.projects().ensure(ProjectCreate.of("x")))
          .isInstanceOfSatisfying(
              ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    }
    assertThat(writes()).isEqualTo(1);
  }

  @Test
  void teamProject_whenLinkedOrNot_isLinkedOnce() {
    WIRE.stubFor(
        get(urlPathEqualTo("/api/1/team/3/project/7"))
            .willReturn(json(404, "{\"err\":1,\"message\":\"Project is not in this Team.\"}")));
    WIRE.stubFor(
        put(urlPathEqualTo("/api/1/team/3/project/7"))
            .willReturn(json(200, "{\"err\":0,\"result\":{\"team_id\":3,\"project_id\":7}}")));

    var link = rollbar.teams().ensureProject(3, 7);

    assertThat(link.created()).isTrue();
    assertThat(link.value().projectId()).contains(7L);
  }

  @Test
  void membership_whenTheUserIsInTheTeam_isFound() {
    list("users", "{\"users\":[{\"id\":5,\"email\":\"ADA@example.com\"}]}");
    list("team/3/user/5", "{\"team_id\":3,\"user_id\":5}");

    var membership = rollbar.memberships().ensure(3, " ada@Example.com");

    assertThat(membership.created()).isFalse();
    assertThat(((Member) membership.value()).user().orElseThrow().id()).isEqualTo(5);
    assertThat(line(requests().get(0))).isEqualTo("GET /api/1/users?email=ada%40Example.com");
    assertThat(writes()).isZero();
  }

  @Test
  void membership_whenAnInvitationIsPending_isFound() {
    list("users", "{\"users\":[]}");
    list(
        "team/3/invites",
        """
        [{"id":1,"to_email":"ada@example.com","status":"canceled"},
         {"id":2,"to_email":"ada@example.com","status":"pending"}]
        """);

    var membership = rollbar.memberships().ensure(3, "Ada@example.com");

    assertThat(membership.created()).isFalse();
    assertThat(((Pending) membership.value()).invitation().id()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void membership_whenThereIsNone_invites(boolean registered) {
    list("users", "{\"users\":[]}");
    WIRE.stubFor(
        post(urlPathEqualTo("/api/1/team/3/invites"))
            .willReturn(
                json(
                    200,
                    registered
                        ? "{\"err\":0,\"message\":\"added\"}"
                        : "{\"err\":0,\"result\":{\"id\":9,\"to_email\":\"ada@example.com\"}}")));

    var membership = rollbar.memberships().ensure(3, "ada@example.com");

    assertThat(membership.created()).isTrue();
    assertThat(membership.value()).isInstanceOf(registered ? Member.class : Pending.class);
    assertThat(writes()).isEqualTo(1);
  }
}
