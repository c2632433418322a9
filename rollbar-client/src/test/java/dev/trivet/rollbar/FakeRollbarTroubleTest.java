package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ApiConnectionException;
import dev.trivet.core.error.ApiException;
import dev.trivet.core.error.AuthenticationException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.PermissionException;
import dev.trivet.rollbar.projects.ProjectCreate;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Refusals, lost responses and limits of an account with a memory. */
class FakeRollbarTroubleTest extends FakeTest {

  @Test
  void write_whenTheTokenMayOnlyRead_isRefused() {
    try (var reader = client(fake.readToken(), TokenPlacement.HEADER)) {
      assertThat(reader.projects().list()).isNotNull();
      assertThatThrownBy(() -> reader.projects().create(ProjectCreate.of("x")))
          .isInstanceOf(PermissionException.class);
    }
  }

  @Test
  void call_whenTheTokenIsUnknown_isAnAuthenticationFailure() {
    try (var stranger = client("unknown-token-1234", TokenPlacement.QUERY)) {
      assertThatThrownBy(() -> stranger.teams().list().toList())
          .isInstanceOf(AuthenticationException.class)
          .hasMessage("rollbar.teams.list GET teams -> 403: access token not found: ***");
    }
  }

  @Test
  void delete_whenTheResponseIsLost_isDoneByTheRepetition() {
    var team = newTeam();
    fake.faults().cutAfterWrite(1);

    rollbar.teams().delete(team.id());

    assertThatThrownBy(() -> rollbar.teams().get(team.id())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void create_whenTheResponseIsLost_isNotRepeatedButSaysThatItMayBeDone() {
    fake.faults().cutAfterWrite(1);

    assertThatThrownBy(() -> rollbar.projects().create(ProjectCreate.of("once")))
        .isInstanceOfSatisfying(
            ApiConnectionException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
    assertThat(rollbar.projects().list())
        .filteredOn(project -> project.name().filter("once"::equals).isPresent())
        .hasSize(1);
  }

  @Test
  void create_whenTheBodyOfTheResponseIsMissing_saysThatItMayBeDone() {
    fake.faults().emptyBody(1);

    assertThatThrownBy(() -> rollbar.projects().create(ProjectCreate.of("once")))
        .isInstanceOfSatisfying(
            ApiException.class, e -> assertThat(e.mayHaveBeenApplied()).isTrue());
  }

  @Test
  void read_whenSomethingInBetweenFails_succeedsAfterARepetition() {
    fake.faults().html502(1).rateLimited(1);

    assertThat(rollbar.teams().get(fake.ownersTeam()).id()).isEqualTo(fake.ownersTeam());
    assertThat(fake.requests()).hasSize(3);
  }

  @Test
  void write_whenTooMany_waitsForTheWindowAndIsDoneOnce() {
    fake.limits().allow(1, Duration.ofSeconds(60));
    rollbar.teams().get(fake.ownersTeam());

    var project = rollbar.projects().create(ProjectCreate.of("once"));

    assertThat(time.totalSlept()).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    assertThat(rollbar.projects().list())
        .filteredOn(p -> p.name().equals(project.name()))
        .hasSize(1);
  }
}
