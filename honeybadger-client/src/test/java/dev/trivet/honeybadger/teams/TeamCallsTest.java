package dev.trivet.honeybadger.teams;

import static dev.trivet.honeybadger.Api.fixture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.Operation;
import dev.trivet.core.error.ApiDecodeException;
import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.Api;
import dev.trivet.honeybadger.HoneybadgerClient;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class TeamCallsTest {

  @RegisterExtension static final Api API = new Api();

  record Operation(
      String name, Consumer<HoneybadgerClient> call, String route, String body, String fixture) {

    @Override
    public String toString() {
      return name;
    }
  }

  private static final String NO_BODY = "";

  static Stream<Operation> reads() {
    return Stream.of(
        read("teams.list", c -> c.teams().list().toList(), "/v2/teams", "team-list"),
        read(
            "teams.list of everything",
            c -> c.teams().list(TeamQuery.all()).toList(),
            "/v2/teams",
            "team-list"),
        read(
            "teams.list of an account",
            c -> c.teams().list(TeamQuery.all().accountId("K7x &Q")).toList(),
            "/v2/teams?account_id=K7x%20%26Q",
            "team-list"),
        read("teams.get", c -> c.teams().get(1), "/v2/teams/1", "team-get"),
        read(
            "teamMembers.list",
            c -> c.teamMembers().list(1).toList(),
            "/v2/teams/1/team_members",
            "team-member-list"),
        read(
            "teamMembers.get",
            c -> c.teamMembers().get(1, 2),
            "/v2/teams/1/team_members/2",
            "team-member-get"),
        read(
            "teamInvitations.list",
            c -> c.teamInvitations().list(1).toList(),
            "/v2/teams/1/team_invitations",
            "team-invitation-list"),
        read(
            "teamInvitations.get",
            c -> c.teamInvitations().get(1, 9),
            "/v2/teams/1/team_invitations/9",
            "team-invitation-get"));
  }

  private static Operation read(
      String name, Consumer<HoneybadgerClient> call, String path, String fixture) {
    return new Operation(name, call, "GET " + path, NO_BODY, "teams/" + fixture + ".json");
  }

  static Stream<Operation> creates() {
    return Stream.of(
        new Operation(
            "teams.create",
            c -> c.teams().create(TeamInput.of("My team")),
            "POST /v2/teams",
            "{\"team\":{\"name\":\"My team\"}}",
            "teams/team-get.json"),
        new Operation(
            "teams.create in an account",
            c -> c.teams().create("Me3upk", TeamInput.of("My team")),
            "POST /v2/teams?account_id=Me3upk",
            "{\"team\":{\"name\":\"My team\"}}",
            "teams/team-get.json"),
        new Operation(
            "teamInvitations.create",
            c -> c.teamInvitations().create(1, TeamInvitationInput.of("inigo@example.com")),
            "POST /v2/teams/1/team_invitations",
            "{\"team_invitation\":{\"email\":\"inigo@example.com\"}}",
            "teams/team-invitation-create.json"),
        new Operation(
            "teamInvitations.create with everything",
            c ->
                c.teamInvitations()
                    .create(
                        1,
                        TeamInvitationInput.builder()
                            .email("inigo@example.com")
                            .admin(false)
                            .message("Grüße")
                            .build()),
            "POST /v2/teams/1/team_invitations",
            "{\"team_invitation\":{\"email\":\"inigo@example.com\",\"admin\":false,"
                + "\"message\":\"Grüße\"}}",
            "teams/team-invitation-create.json"));
  }

  static Stream<Operation> voids() {
    return Stream.of(
        change(
            "teams.update",
            c -> c.teams().update(1, TeamInput.of("Updated team name")),
            "PUT /v2/teams/1",
            "{\"team\":{\"name\":\"Updated team name\"}}"),
        change("teams.delete", c -> c.teams().delete(1), "DELETE /v2/teams/1", NO_BODY),
        change(
            "teamMembers.update",
            c -> c.teamMembers().update(1, 2, true),
            "PUT /v2/teams/1/team_members/2",
            "{\"team_member\":{\"admin\":true}}"),
        change(
            "teamMembers.update to false",
            c -> c.teamMembers().update(1, 2, false),
            "PUT /v2/teams/1/team_members/2",
            "{\"team_member\":{\"admin\":false}}"),
        change(
            "teamMembers.delete",
            c -> c.teamMembers().delete(1, 2),
            "DELETE /v2/teams/1/team_members/2",
            NO_BODY),
        change(
            "teamInvitations.update of one attribute",
            c ->
                c.teamInvitations().update(1, 9, TeamInvitationInput.builder().admin(true).build()),
            "PUT /v2/teams/1/team_invitations/9",
            "{\"team_invitation\":{\"admin\":true}}"),
        change(
            "teamInvitations.update of all, one cleared",
            c ->
                c.teamInvitations()
                    .update(
                        1,
                        9,
                        TeamInvitationInput.builder().admin(false).message(Patch.clear()).build()),
            "PUT /v2/teams/1/team_invitations/9",
            "{\"team_invitation\":{\"admin\":false,\"message\":null}}"),
        change(
            "teamInvitations.delete",
            c -> c.teamInvitations().delete(1, 9),
            "DELETE /v2/teams/1/team_invitations/9",
            NO_BODY));
  }

  private static Operation change(
      String name, Consumer<HoneybadgerClient> call, String route, String body) {
    return new Operation(name, call, route, body, "");
  }

  static Stream<Operation> all() {
    return Stream.of(reads(), creates(), voids()).flatMap(all -> all);
  }

  private static void run(Operation operation) {
    try (var client = API.client()) {
      operation.call().accept(client);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void call_whenMade_isOnTheWireAsDocumented(Operation operation) {
    API.answers(200, operation.fixture().isEmpty() ? "" : fixture(operation.fixture()));
    run(operation);
    var request = API.request();
    assertThat(request.getMethod() + " " + request.getUrl()).isEqualTo(operation.route());
    assertThat(request.getBodyAsString()).isEqualTo(operation.body());
    assertThat(request.getHeader("Accept")).isEqualTo("application/json");
    assertThat(request.getHeader("Authorization"))
        .isEqualTo(
            "Basic "
                + Base64.getEncoder()
                    .encodeToString((Api.TOKEN + ":").getBytes(StandardCharsets.UTF_8)));
    assertThat(request.getHeader("Content-Type"))
        .isEqualTo(operation.body().isEmpty() ? null : "application/json");
  }

  static final String[] DONE = {"", " ", "null", "{\"status\":\"ok\"}", "[]", "[[1]]", "\"Ok\""};

  @ParameterizedTest
  @FieldSource("DONE")
  void change_whenTheResponseHasAnyJson_isDone(String body) {
    voids()
        .forEach(
            operation -> {
              API.answers(200, body);
              run(operation);
            });
    assertThat(API.requests()).hasSize(1);
  }

  static final String[] UNREADABLE = {"Ok", "<html>log in</html>", "{\"cut", "\u0000"};

  @ParameterizedTest
  @FieldSource("UNREADABLE")
  void change_whenTheResponseIsNoJson_mayHaveHappened(String body) {
    voids()
        .forEach(
            operation -> {
              API.answers(200, body);
              assertThatThrownBy(() -> run(operation))
                  .isInstanceOfSatisfying(
                      ApiDecodeException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
            });
  }

  @ParameterizedTest
  @MethodSource("voids")
  void change_whenAnsweredWith204_isDone(Operation operation) {
    API.server()
        .stubFor(
            com.github.tomakehurst.wiremock.client.WireMock.any(
                    com.github.tomakehurst.wiremock.client.WireMock.anyUrl())
                .willReturn(com.github.tomakehurst.wiremock.client.WireMock.noContent()));
    run(operation);
    assertThat(API.requests()).hasSize(1);
  }

  static final int[] CREATED = {200, 201, 202};

  @ParameterizedTest
  @FieldSource("CREATED")
  void create_whenAnsweredWithAny2xx_returnsWhatCame(int status) {
    API.answers(status, "{\"id\":\"7\"}");
    try (var client = API.client()) {
      var team = client.teams().create(TeamInput.of("My team"));
      assertThat(team.id()).isEqualTo(7);
      assertThat(team.name()).isEmpty();
    }
  }

  @Test
  void create_whenAnsweredWithNull_saysThatItMayHaveHappened() {
    API.answers(201, "null");
    try (var client = API.client()) {
      assertThatThrownBy(() -> client.teams().create(TeamInput.of("My team")))
          .isInstanceOfSatisfying(
              ApiDecodeException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue())
          .hasMessageStartingWith("honeybadger.teams.create POST teams -> 201, but its body");
    }
  }
}
