package dev.trivet.examples;

import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.invitations.InvitationOutcome.AddedToTeam;
import dev.trivet.rollbar.invitations.InvitationOutcome.Invited;
import dev.trivet.rollbar.projects.ProjectCreate;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;

/**
 * Rollbar's provisioning tutorial: a project, a team, the link between them, an invitation.
 *
 * <p>Uses a fake in this process; with {@code --live} the account of {@code ROLLBAR_ACCOUNT_TOKEN},
 * where it creates another team and project each time.
 */
public final class RollbarProvisioning {

  private RollbarProvisioning() {}

  /**
   * Runs the tutorial.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      provision(services.rollbar());
    }
  }

  static void provision(RollbarClient rollbar) {
    var project = rollbar.projects().create(ProjectCreate.of("Project X"));
    var team = rollbar.teams().create(TeamCreate.of("Project X Developers", AccessLevel.STANDARD));
    rollbar.teams().addProject(team.id(), project.id());

    var outcome = rollbar.teams().invite(team.id(), "foo@example.com");
    if (outcome instanceof Invited invited) {
      System.out.println("invited, number " + invited.invitation().id());
    } else if (outcome instanceof AddedToTeam added) {
      System.out.println("no invitation needed: " + added.message());
    }
  }
}
