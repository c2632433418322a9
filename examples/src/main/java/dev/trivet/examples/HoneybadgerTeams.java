package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.honeybadger.teams.TeamInvitationInput;

/**
 * Honeybadger's page on teams, from top to bottom: list, create, rename, invite, promote, clean up.
 *
 * <p>Uses a fake in this process; with {@code --live} the account of {@code
 * HONEYBADGER_AUTH_TOKEN}, where it deletes the team at the end.
 */
public final class HoneybadgerTeams {

  private HoneybadgerTeams() {}

  /**
   * Runs the tutorial.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      walkThrough(services.honeybadger());
    }
  }

  static void walkThrough(HoneybadgerClient honeybadger) {
    var team = honeybadger.teams().create(TeamInput.of("The Avengers"));
    honeybadger.teamInvitations().create(team.id(), TeamInvitationInput.of("inigo@example.com"));

    for (var each : honeybadger.teams().list()) {
      System.out.println(
          each.name().orElse("?")
              + ": "
              + each.members().size()
              + " members, "
              + each.invitations().size()
              + " invitations");
    }
    honeybadger.teams().update(team.id(), TeamInput.builder().name("Avengers").build());
    var admin = TeamInvitationInput.builder().admin(true).build();
    for (var invitation : honeybadger.teamInvitations().list(team.id())) {
      honeybadger.teamInvitations().update(team.id(), invitation.id(), admin);
      honeybadger.teamInvitations().delete(team.id(), invitation.id());
    }
    honeybadger.teams().delete(team.id());
  }
}
