package dev.trivet.rollbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trivet.core.error.ConflictException;
import dev.trivet.core.error.NotFoundException;
import dev.trivet.core.error.ValidationException;
import dev.trivet.rollbar.invitations.Invitation;
import dev.trivet.rollbar.invitations.InvitationOutcome.AddedToTeam;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import dev.trivet.rollbar.invitations.InvitationQuery;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.projects.Project;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rollbar.teams.TeamProject;
import dev.trivet.rollbar.teams.TeamUser;
import dev.trivet.rollbar.users.User;
import dev.trivet.rollbar.users.UserProject;
import dev.trivet.rollbar.users.UserQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is seen by the next read. */
class FakeRollbarTest extends FakeTest {

  private static final String EMAIL = "ada@example.com";

  @ParameterizedTest
  @EnumSource(TokenPlacement.class)
  void onboarding_fromNothing_endsWithAMemberWhoSeesTheProject(TokenPlacement placement) {
    try (var client = client(fake.token(), placement)) {
      var project = client.projects().create(ProjectCreate.of("Project X"));
      var team = client.teams().create(TeamCreate.of("Developers", AccessLevel.STANDARD));
      client.teams().addProject(team.id(), project.id());
      var outcome = client.teams().invite(team.id(), "Ada@Example.com");

      assertThat(outcome).isInstanceOf(Invited.class);
      var invitation = ((Invited) outcome).invitation();
      assertThat(invitation.toEmail()).contains(EMAIL);
      assertThat(client.invitations().get(invitation.id())).isEqualTo(invitation);

      long ada = fake.acceptInvite(invitation.id());

      assertThat(client.invitations().get(invitation.id()).status())
          .contains(InvitationStatus.ACCEPTED);
      assertThat(client.invitations().get(invitation.id()).dateRedeemed()).isPresent();
      assertThat(client.teams().hasUser(team.id(), ada)).isTrue();
      assertThat(client.users().projects(ada)).extracting(UserProject::id).contains(project.id());
      assertThat(client.users().teams(ada)).extracting(Team::id).contains(team.id());
      assertThat(client.users().get(ada).emailEnabled()).contains(true);
    }
  }

  @Test
  void project_whenCreatedAndDeleted_comesAndGoes() {
    var project = rollbar.projects().create(ProjectCreate.of("Project X"));

    assertThat(rollbar.projects().get(project.id())).isEqualTo(project);
    assertThat(rollbar.projects().list()).contains(project);
    assertThat(project.additionalProperties()).isEmpty();

    rollbar.projects().delete(project.id());

    assertThat(rollbar.projects().list()).extracting(Project::id).doesNotContain(project.id());
    assertThatThrownBy(() -> rollbar.projects().get(project.id()))
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("Project not found in this account.");
    assertThatThrownBy(() -> rollbar.projects().delete(project.id()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void team_whenCreatedAndDeleted_comesAndGoes() {
    var team = newTeam();

    assertThat(team.accessLevel()).contains(AccessLevel.LIGHT);
    assertThat(rollbar.teams().get(team.id())).isEqualTo(team);
    assertThat(rollbar.teams().list()).contains(team);

    rollbar.teams().delete(team.id());

    assertThat(rollbar.teams().list()).extracting(Team::id).doesNotContain(team.id());
    assertThatThrownBy(() -> rollbar.teams().get(team.id())).isInstanceOf(NotFoundException.class);
  }

  @Test
  void team_whenListed_includesTheBuiltInOnes() {
    assertThat(rollbar.teams().list())
        .filteredOn(team -> team.accessLevel().filter(AccessLevel::isBuiltIn).isPresent())
        .extracting(Team::id)
        .containsExactlyInAnyOrder(fake.everyoneTeam(), fake.ownersTeam());
  }

  @Test
  void user_whenAddedAndRemoved_isInTheTeamBetween() {
    long ada = fake.addUser(EMAIL, "ada");
    var team = newTeam();

    assertThat(rollbar.teams().hasUser(team.id(), ada)).isFalse();

    var pair = rollbar.teams().addUser(team.id(), ada);
    rollbar.teams().addUser(team.id(), ada);

    assertThat(pair).isEqualTo(TeamUser.builder().teamId(team.id()).userId(ada).build());
    assertThat(rollbar.teams().hasUser(team.id(), ada)).isTrue();
    assertThat(rollbar.teams().users(team.id())).containsExactly(pair);

    rollbar.teams().removeUser(team.id(), ada);

    assertThat(rollbar.teams().hasUser(team.id(), ada)).isFalse();
    assertThat(rollbar.teams().users(team.id())).isEmpty();
    assertThatThrownBy(() -> rollbar.teams().removeUser(team.id(), ada))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void user_whenUnknown_isNotFoundWhateverTheStatus() {
    var team = newTeam();

    assertThatThrownBy(() -> rollbar.teams().addUser(team.id(), 987654))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.status()).isEqualTo(403));
    assertThatThrownBy(() -> rollbar.teams().removeUser(team.id(), 987654))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.status()).isEqualTo(422));
    assertThatThrownBy(() -> rollbar.teams().hasUser(987654, 1))
        .isInstanceOfSatisfying(
            NotFoundException.class, e -> assertThat(e.status()).isEqualTo(404));
    assertThatThrownBy(() -> rollbar.teams().addProject(team.id(), 0))
        .isInstanceOfSatisfying(
            ValidationException.class, e -> assertThat(e.status()).isEqualTo(400));
  }

  @Test
  void users_whenListedByEmail_areOneOrNone() {
    long ada = fake.addUser(EMAIL, "ada");

    assertThat(rollbar.users().list()).extracting(User::id).contains(ada);
    assertThat(rollbar.users().list(UserQuery.all().email(EMAIL)))
        .extracting(User::id)
        .containsExactly(ada);
    assertThat(
            rollbar.users().list(UserQuery.all().email(EMAIL)).first().orElseThrow().emailEnabled())
        .isEmpty();
    assertThat(rollbar.users().list(UserQuery.all().email("nobody@example.com"))).isEmpty();
  }

  @Test
  void project_whenGivenToATeamAndTaken_isLinkedBetween() {
    var team = newTeam();
    long project = fake.addProject("Project X");

    assertThat(rollbar.teams().hasProject(team.id(), project)).isFalse();

    var pair = rollbar.teams().addProject(team.id(), project);

    assertThat(pair).isEqualTo(TeamProject.builder().teamId(team.id()).projectId(project).build());
    assertThat(rollbar.teams().hasProject(team.id(), project)).isTrue();
    assertThat(rollbar.teams().projects(team.id())).containsExactly(pair);
    assertThat(rollbar.projects().teams(project)).contains(pair);

    rollbar.teams().removeProject(team.id(), project);

    assertThat(rollbar.teams().hasProject(team.id(), project)).isFalse();
    assertThat(rollbar.teams().projects(team.id())).isEmpty();
    assertThat(rollbar.projects().teams(project)).doesNotContain(pair);
  }

  @Test
  void invite_whenTheUserIsRegistered_addsAtOnce() {
    long ada = fake.addUser(EMAIL, "ada");
    var team = newTeam();

    var outcome = rollbar.teams().invite(team.id(), EMAIL);

    assertThat(outcome).isInstanceOf(AddedToTeam.class);
    assertThat(((AddedToTeam) outcome).message()).isNotBlank();
    assertThat(rollbar.teams().hasUser(team.id(), ada)).isTrue();
    assertThat(rollbar.teams().invitations(team.id())).isEmpty();
  }

  @Test
  void invitation_whenRepeatedAndCanceled_changesItsStatus() {
    var team = newTeam();
    var first = ((Invited) rollbar.teams().invite(team.id(), EMAIL)).invitation();
    var second = ((Invited) rollbar.teams().invite(team.id(), EMAIL)).invitation();

    assertThat(rollbar.invitations().get(first.id()).status()).contains(InvitationStatus.CANCELED);
    assertThat(rollbar.teams().invitations(team.id()))
        .extracting(Invitation::id)
        .containsExactly(first.id(), second.id());
    assertThat(rollbar.invitations().list(InvitationQuery.all().email("ADA@example.com")))
        .hasSize(2);
    assertThat(rollbar.invitations().list(InvitationQuery.all().email("other@example.com")))
        .isEmpty();

    rollbar.invitations().cancel(second.id());

    assertThat(rollbar.invitations().get(second.id()).status()).contains(InvitationStatus.CANCELED);
    assertThatThrownBy(() -> rollbar.invitations().cancel(second.id()))
        .isInstanceOfSatisfying(
            ConflictException.class, e -> assertThat(e.status()).isEqualTo(422));
  }

  @Test
  void list_whenThereAreManyTeams_walksAllPages() {
    for (int i = 0; i < 45; i++) {
      fake.addTeam("team " + i, "view");
    }

    assertThat(rollbar.teams().list().toList()).hasSize(47).doesNotHaveDuplicates();
    assertThat(fake.requests()).hasSize(4);
  }

  @Test
  void list_whenDrained_leavesNothing() {
    var team = newTeam();
    fake.pageSize(2);
    for (int i = 0; i < 5; i++) {
      rollbar.teams().addProject(team.id(), fake.addProject("p" + i));
    }

    long drained =
        rollbar
            .teams()
            .projects(team.id())
            .drain(
                pair -> rollbar.teams().removeProject(team.id(), pair.projectId().orElseThrow()));

    assertThat(drained).isEqualTo(5);
    assertThat(rollbar.teams().projects(team.id())).isEmpty();
  }
}
