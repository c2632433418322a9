package dev.trivet.rollbar;

import static dev.trivet.rollbar.Expected.ACCEPTED;
import static dev.trivet.rollbar.Expected.CANCELED;
import static dev.trivet.rollbar.Expected.DEVELOPERS;
import static dev.trivet.rollbar.Expected.EVERYONE;
import static dev.trivet.rollbar.Expected.FIRST_USER;
import static dev.trivet.rollbar.Expected.OLD_PROJECT;
import static dev.trivet.rollbar.Expected.OWNERS;
import static dev.trivet.rollbar.Expected.PENDING;
import static dev.trivet.rollbar.Expected.PROJECT;
import static dev.trivet.rollbar.Expected.SECOND_USER;
import static dev.trivet.rollbar.Expected.TEAM_PROJECT;
import static dev.trivet.rollbar.Expected.TEAM_USER;
import static dev.trivet.rollbar.Expected.TUTORIAL_INVITATION;
import static dev.trivet.rollbar.Expected.TUTORIAL_PROJECT;
import static dev.trivet.rollbar.Expected.TUTORIAL_TEAM;
import static dev.trivet.rollbar.Expected.teamProject;
import static dev.trivet.rollbar.Expected.teamUser;
import static dev.trivet.rollbar.Sample.done;
import static dev.trivet.rollbar.Sample.read;
import static dev.trivet.rollbar.Sample.write;

import dev.trivet.rollbar.invitations.InvitationOutcome;
import dev.trivet.rollbar.invitations.InvitationQuery;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;
import dev.trivet.rollbar.users.User;
import dev.trivet.rollbar.users.UserProject;
import dev.trivet.rollbar.users.UserQuery;
import java.util.List;

/** One sample of every operation: the call, what it sends, a response, what the caller gets. */
final class Samples {

  private Samples() {}

  static List<Sample> all() {
    return List.of(
        // projects
        read(
            "rollbar.projects.list",
            r -> r.projects().list(),
            "GET /api/1/projects",
            "projects/project-list.json",
            List.of(PROJECT, OLD_PROJECT)),
        write(
            "rollbar.projects.create",
            r -> r.projects().create(ProjectCreate.of("Project X")),
            "POST /api/1/projects",
            "{\"name\":\"Project X\"}",
            "tutorial/create-project.json",
            TUTORIAL_PROJECT),
        write(
            "rollbar.projects.create",
            r ->
                r.projects()
                    .create(ProjectCreate.builder().name("bar").sourceProjectId(411703).build()),
            "POST /api/1/projects",
            """
            {"name":"bar","source_project_id":411703}""",
            "projects/project-get.json",
            PROJECT),
        read(
            "rollbar.projects.get",
            r -> r.projects().get(411704),
            "GET /api/1/project/411704",
            "projects/project-get.json",
            PROJECT),
        done(
            "rollbar.projects.delete",
            r -> r.projects().delete(411704),
            "DELETE /api/1/project/411704"),
        read(
            "rollbar.projects.teams",
            r -> r.projects().teams(423092),
            "GET /api/1/project/423092/teams",
            "projects/project-teams.json",
            List.of(TEAM_PROJECT, teamProject(676971, 423092))),
        // teams
        read(
            "rollbar.teams.list",
            r -> r.teams().list(),
            "GET /api/1/teams",
            "teams/team-list.json",
            List.of(DEVELOPERS, EVERYONE, OWNERS)),
        write(
            "rollbar.teams.create",
            r -> r.teams().create(TeamCreate.of("Project X Developers", AccessLevel.STANDARD)),
            "POST /api/1/teams",
            """
            {"name":"Project X Developers","access_level":"standard"}""",
            "tutorial/create-team.json",
            TUTORIAL_TEAM),
        read(
            "rollbar.teams.get",
            r -> r.teams().get(689492),
            "GET /api/1/team/689492",
            "teams/team-get.json",
            DEVELOPERS),
        done("rollbar.teams.delete", r -> r.teams().delete(689492), "DELETE /api/1/team/689492"),
        read(
            "rollbar.teams.users",
            r -> r.teams().users(676971),
            "GET /api/1/team/676971/users",
            "teams/team-users.json",
            List.of(TEAM_USER, teamUser(676971, 238102))),
        read(
            "rollbar.teams.hasUser",
            r -> r.teams().hasUser(676971, 238101),
            "GET /api/1/team/676971/user/238101",
            "teams/team-user.json",
            true),
        write(
            "rollbar.teams.addUser",
            r -> r.teams().addUser(676971, 238101),
            "PUT /api/1/team/676971/user/238101",
            "",
            "teams/team-user.json",
            TEAM_USER),
        done(
            "rollbar.teams.removeUser",
            r -> r.teams().removeUser(676971, 238101),
            "DELETE /api/1/team/676971/user/238101"),
        read(
            "rollbar.teams.projects",
            r -> r.teams().projects(689492),
            "GET /api/1/team/689492/projects",
            "teams/team-projects.json",
            List.of(TEAM_PROJECT, teamProject(689492, 411704))),
        read(
            "rollbar.teams.hasProject",
            r -> r.teams().hasProject(689492, 423092),
            "GET /api/1/team/689492/project/423092",
            "teams/team-project.json",
            true),
        write(
            "rollbar.teams.addProject",
            r -> r.teams().addProject(689492, 423092),
            "PUT /api/1/team/689492/project/423092",
            "",
            "teams/team-project.json",
            TEAM_PROJECT),
        write(
            "rollbar.teams.addProject",
            r -> r.teams().addProject(300, 200),
            "PUT /api/1/team/300/project/200",
            "",
            "tutorial/add-project.json",
            teamProject(300, 200)),
        done(
            "rollbar.teams.removeProject",
            r -> r.teams().removeProject(689492, 423092),
            "DELETE /api/1/team/689492/project/423092"),
        read(
            "rollbar.teams.invitations",
            r -> r.teams().invitations(572097),
            "GET /api/1/team/572097/invites",
            "teams/team-invites.json",
            List.of(PENDING, CANCELED, ACCEPTED)),
        write(
            "rollbar.teams.invite",
            r -> r.teams().invite(300, "foo@example.com"),
            "POST /api/1/team/300/invites",
            "{\"email\":\"foo@example.com\"}",
            "tutorial/invite.json",
            new InvitationOutcome.Invited(TUTORIAL_INVITATION)),
        write(
            "rollbar.teams.invite",
            r -> r.teams().invite(300, "jmcvetta@example.com"),
            "POST /api/1/team/300/invites",
            "{\"email\":\"jmcvetta@example.com\"}",
            "invitations/invite-added.json",
            new InvitationOutcome.AddedToTeam(
                "The user with the given email address has been added to this team")),
        // invitations
        read(
            "rollbar.invitations.list",
            r -> r.invitations().list(InvitationQuery.all()),
            "GET /api/1/invites",
            "invitations/invite-list.json",
            List.of(CANCELED, ACCEPTED)),
        read(
            "rollbar.invitations.list",
            r -> r.invitations().list(InvitationQuery.all().email("a+b@rollbar.com")),
            "GET /api/1/invites?email=a%2Bb%40rollbar.com",
            "invitations/invite-list.json",
            List.of(CANCELED, ACCEPTED)),
        read(
            "rollbar.invitations.get",
            r -> r.invitations().get(153650),
            "GET /api/1/invite/153650",
            "invitations/invite-get.json",
            ACCEPTED),
        done(
            "rollbar.invitations.cancel",
            r -> r.invitations().cancel(153648),
            "DELETE /api/1/invite/153648"),
        // users
        read(
            "rollbar.users.list",
            r -> r.users().list(),
            "GET /api/1/users",
            "users/user-list.json",
            List.of(FIRST_USER, SECOND_USER)),
        read(
            "rollbar.users.list",
            r -> r.users().list(UserQuery.all().email("jmcvetta@example.com")),
            "GET /api/1/users?email=jmcvetta%40example.com",
            "users/user-by-email.json",
            List.of(FIRST_USER)),
        read(
            "rollbar.users.get",
            r -> r.users().get(238101),
            "GET /api/1/user/238101",
            "users/user-get.json",
            User.builder()
                .id(238101)
                .username("jmcvetta")
                .email("jmcvetta@example.com")
                .emailEnabled(true)
                .build()),
        read(
            "rollbar.users.teams",
            r -> r.users().teams(238101),
            "GET /api/1/user/238101/teams",
            "users/user-teams.json",
            List.of(EVERYONE, OWNERS)),
        read(
            "rollbar.users.projects",
            r -> r.users().projects(238101),
            "GET /api/1/user/238101/projects",
            "users/user-projects.json",
            List.of(UserProject.builder().id(25).accountId(61).slug("mox").status(1).build())));
  }

  static List<Sample> voids() {
    return all().stream().filter(Sample::isVoid).toList();
  }

  static List<Sample> typed() {
    return all().stream().filter(sample -> !sample.isVoid()).toList();
  }

  static List<Sample> lists() {
    return all().stream().filter(Sample::isList).toList();
  }
}
