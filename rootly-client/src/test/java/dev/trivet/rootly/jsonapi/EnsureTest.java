package dev.trivet.rootly.jsonapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.Ensured;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.ServerException;
import dev.trivet.rootly.LoopbackTest;
import dev.trivet.rootly.access.RoleInput;
import dev.trivet.rootly.alerts.AlertRouteInput;
import dev.trivet.rootly.communications.CommunicationGroupInput;
import dev.trivet.rootly.schedules.Handoff;
import dev.trivet.rootly.schedules.RotationInput;
import dev.trivet.rootly.schedules.RotationType;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that are to exist exactly once. */
class EnsureTest extends LoopbackTest {

  private static String listed(String name) {
    return quoted("{'data':[{'id':'t1','attributes':{'name':'" + name + "'}}]}");
  }

  private static final String CREATED =
      quoted("{'data':{'id':'t2','attributes':{'name':'Payments'}}}");

  @ParameterizedTest
  @ValueSource(strings = {"Payments", " Payments ", "Payments\t"})
  void ensure_whenTheNameIsThere_findsItWhateverBlanksAreAroundIt(String name) {
    respond(listed("Payments"));

    Ensured<Team> team = rootly.teams().ensure(TeamInput.of(name));

    assertThat(team.created()).isFalse();
    assertThat(team.value().id()).isEqualTo("t1");
    assertThat(lines()).containsExactly("GET /v1/teams?filter[name]=Payments");
  }

  @Test
  void ensure_whenTheNameIsThereInAnotherForm_findsIt() {
    respond(listed("Caf\u00e9"));

    assertThat(rootly.teams().ensure(TeamInput.of("Cafe\u0301")).created()).isFalse();
  }

  @Test
  void ensure_whenTheNameHasAComma_looksInTheWholeList() {
    SERVER.respond(
        json(200, listed("Payments, EU")),
        json(200, listed("Payments, EU")),
        json(200, listed("Payments, EU")),
        json(200, listed("Payments, EU")));

    var team = rootly.teams().ensure(TeamInput.of("Payments, EU"));
    var role = rootly.access().roles().ensure(RoleInput.builder().name("Payments, EU").build());
    var route =
        rootly.alerts().routes().ensure(AlertRouteInput.builder().name("Payments, EU").build());
    var group =
        rootly
            .communications()
            .groups()
            .ensure(CommunicationGroupInput.builder().name("Payments, EU").build());

    assertThat(List.of(team, role, route, group)).noneMatch(found -> found.created());
    assertThat(lines())
        .containsExactly(
            "GET /v1/teams",
            "GET /v1/roles",
            "GET /v1/alert_routes",
            "GET /v1/communications/groups");
  }

  @Test
  void ensure_whenOnlySimilarNamesAreThere_creates() {
    SERVER.respond(json(200, listed("payments")), json(201, CREATED));

    var team = rootly.teams().ensure(TeamInput.builder().name("Payments").color("#FFF").build());

    assertThat(team.created()).isTrue();
    assertThat(team.value().id()).isEqualTo("t2");
    assertThat(lines()).last().isEqualTo("POST /v1/teams");
    assertThat(requests().get(1).getBodyAsString()).contains("\"color\":\"#FFF\"");
  }

  @Test
  void ensure_whenSomebodyElseWasFaster_findsTheirs() {
    SERVER.respond(
        json(200, EMPTY_PAGE),
        json(422, quoted("{'errors':[{'title':'Name has already been taken'}]}")),
        json(200, listed("Payments")));

    var team = rootly.teams().ensure(TeamInput.of("Payments"));

    assertThat(team.created()).isFalse();
    assertThat(team.value().id()).isEqualTo("t1");
  }

  @Test
  void ensure_whenTheWriteIsUnclearAndTheLookFails_keepsTheDoubt() {
    SERVER.respond(json(200, EMPTY_PAGE), json(503, ""), json(401, "{}"));

    assertThatThrownBy(() -> rootly.teams().ensure(TeamInput.of("Payments")))
        .isInstanceOfSatisfying(
            ServerException.class,
            e -> {
              assertThat(e.mayHaveBeenApplied()).isTrue();
              assertThat(e.getSuppressed()[0]).isInstanceOf(AuthenticationException.class);
            });
  }

  @Test
  void ensure_withoutAName_isRefusedUnsent() {
    respond(EMPTY_PAGE);

    assertThatThrownBy(() -> rootly.teams().ensure(TeamInput.builder().color("#FFF").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rootly.teams.create needs TeamInput.builder().name(..)");
    assertThat(requests()).isEmpty();
  }

  @Test
  void ensure_ofANestedResource_looksInItsParentOnly() {
    SERVER.respond(json(200, listed("Primary")), json(200, listed("Primary")), json(201, CREATED));
    var rotations = rootly.schedules().rotations();
    var input =
        RotationInput.builder()
            .name("Secondary")
            .scheduleRotationableType(RotationType.DAILY)
            .scheduleRotationableAttributes(Handoff.daily("09:00"));

    assertThat(rotations.ensure("s1", input.name("Primary").build()).created()).isFalse();
    assertThat(rotations.ensure("s1", input.name("Secondary").build()).created()).isTrue();
    assertThat(lines())
        .containsExactly(
            "GET /v1/schedules/s1/schedule_rotations",
            "GET /v1/schedules/s1/schedule_rotations",
            "POST /v1/schedules/s1/schedule_rotations");
  }
}
