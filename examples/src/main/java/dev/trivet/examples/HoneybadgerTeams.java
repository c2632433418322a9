package dev.trivet.examples;

import dev.trivet.core.json.Patch;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamCreate;
import dev.trivet.honeybadger.teams.TeamInvitationCreate;
import dev.trivet.honeybadger.teams.TeamInvitationUpdate;
import dev.trivet.honeybadger.teams.TeamUpdate;

/**
 * Honeybadger's page on teams, from top to bottom: list, create, rename, invite, promote, clean up.
 *
 * <p>Talks to a fake in this process; with {@code --live} to the account of {@code
 * HONEYBADGER_AUTH_TOKEN}, where it deletes the team in the end.
 */
public final class HoneybadgerTeams {

  private HoneybadgerTeams() {}

  /**
   * Runs the tutorial.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.forTutorial(arguments)) {
      walkThrough(services.honeybadger());
    }
  }

  static void walkThrough(HoneybadgerClient honeybadger) {
    var team = honeybadger.teams().create(TeamCreate.of("The Avengers"));
    honeybadger.teamInvitations().create(team.id(), TeamInvitationCreate.of("inigo@example.com"));

    for (var each : honeybadger.teams().list()) {
      System.out.println(
          each.name().orElse("?")
              + ": "
              + each.members().size()
              + " members, "
              + each.invitations().size()
              + " invitations");
    }
    honeybadger.teams().update(team.id(), TeamUpdate.builder().name(Patch.to("Avengers")).build());
    var admin = TeamInvitationUpdate.builder().admin(Patch.to(true)).build();
    for (var invitation : honeybadger.teamInvitations().list(team.id())) {
      honeybadger.teamInvitations().update(team.id(), invitation.id(), admin);
      honeybadger.teamInvitations().delete(team.id(), invitation.id());
    }
    honeybadger.teams().delete(team.id());
  }
}
