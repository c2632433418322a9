package dev.trivet.rollbar;

import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Members;
import dev.trivet.rollbar.invitations.Invitation;
import dev.trivet.rollbar.invitations.InvitationStatus;
import dev.trivet.rollbar.projects.Project;
import dev.trivet.rollbar.projects.ProjectStatus;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.Team;
import dev.trivet.rollbar.teams.TeamProject;
import dev.trivet.rollbar.teams.TeamUser;
import dev.trivet.rollbar.users.User;
import java.time.Instant;

/** What the fixtures decode to. */
final class Expected {

  static final TeamUser TEAM_USER = teamUser(676971, 238101);
  static final TeamProject TEAM_PROJECT = teamProject(689492, 423092);

  static final Project PROJECT =
      Project.builder()
          .id(411704)
          .accountId(317418)
          .name("bar")
          .status(ProjectStatus.ENABLED)
          .dateCreated(Instant.parse("2020-10-07T15:42:25Z"))
          .dateModified(Instant.parse("2020-10-07T15:42:26Z"))
          .settingsData(
              Members.of(
                      "grouping",
                      JsonValue.parse(
                          """
                          {"auto_upgrade":true,"recent_versions":["5.0.0"],"docs":["21.0.0"]}"""))
                  .with("time_format", JsonValue.of("12h"))
                  .with("timezone", JsonValue.of("America/Los_Angeles"))
                  .with(
                      "encryption_at_rest",
                      JsonValue.parse(
                          """
                          {"enabled":false,"enabled_at":null}"""))
                  .with(
                      "integrations",
                      JsonValue.parse(
                          """
                          {"email":{"enabled":true},"slack":{}}""")))
          .build();

  static final Project OLD_PROJECT =
      Project.builder()
          .id(411703)
          .accountId(317418)
          .dateCreated(Instant.ofEpochSecond(1602085340))
          .dateModified(Instant.ofEpochSecond(1602085341))
          .settingsData(
              Members.of("fingerprint_versions", JsonValue.parse("{\"java\":2}"))
                  .with("migrations", JsonValue.parse("{\"titles\":1}"))
                  .with("integrations", JsonValue.parse("{}")))
          .build();

  static final Team DEVELOPERS = team(689492, "Developers", AccessLevel.LIGHT);
  static final Team EVERYONE = team(676971, "Everyone", AccessLevel.EVERYONE);
  static final Team OWNERS = team(676974, "Owners", AccessLevel.OWNER);

  static final Invitation PENDING =
      Invitation.builder()
          .id(153648)
          .fromUserId(238101)
          .teamId(572097)
          .toEmail("test@rollbar.com")
          .status(InvitationStatus.PENDING)
          .dateCreated(Instant.ofEpochSecond(1603191497))
          .build();

  static final Invitation CANCELED =
      Invitation.builder()
          .id(153649)
          .fromUserId(5325)
          .teamId(572097)
          .toEmail("test@rollbar.com")
          .status(InvitationStatus.CANCELED)
          .dateCreated(Instant.ofEpochSecond(1603191498))
          .build();

  static final Invitation ACCEPTED =
      Invitation.builder()
          .id(153650)
          .teamId(572097)
          .toEmail("test@rollbar.com")
          .status(InvitationStatus.ACCEPTED)
          .dateCreated(Instant.ofEpochSecond(1606639000))
          .dateRedeemed(Instant.ofEpochSecond(1606639394))
          .build();

  static final User FIRST_USER =
      User.builder().id(238101).username("jmcvetta").email("jmcvetta@example.com").build();

  static final User SECOND_USER =
      User.builder().id(238102).username("second").email("second@example.com").build();

  static final Project TUTORIAL_PROJECT =
      Project.builder().id(200).accountId(100).name("Project X").build();

  static final Team TUTORIAL_TEAM =
      Team.builder()
          .id(300)
          .accountId(100)
          .name("Project X Developers")
          .accessLevel(AccessLevel.STANDARD)
          .build();

  static final Invitation TUTORIAL_INVITATION =
      Invitation.builder()
          .id(400)
          .fromUserId(123)
          .teamId(300)
          .toEmail("foo@example.com")
          .status(InvitationStatus.PENDING)
          .dateCreated(Instant.parse("2013-11-26T22:52:07Z"))
          .build();

  private Expected() {}

  static Team team(long id, String name, AccessLevel level) {
    return Team.builder().id(id).accountId(317418).name(name).accessLevel(level).build();
  }

  static TeamUser teamUser(long team, long user) {
    return TeamUser.builder().teamId(team).userId(user).build();
  }

  static TeamProject teamProject(long team, long project) {
    return TeamProject.builder().teamId(team).projectId(project).build();
  }
}
