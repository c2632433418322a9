package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamCreate;
import dev.trivet.honeybadger.teams.TeamInvitationCreate;

/** The shortest useful Honeybadger program; README quotes it. */
public final class HoneybadgerQuickStart {

  private HoneybadgerQuickStart() {}

  /**
   * Runs with the token in {@code HONEYBADGER_AUTH_TOKEN}.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // region: honeybadger
    try (var honeybadger = HoneybadgerClient.fromEnv()) {
      var team = honeybadger.teams().create(TeamCreate.of("Payments"));
      var invitation = TeamInvitationCreate.of("ada@example.com");
      honeybadger.teamInvitations().create(team.id(), invitation);
      for (var each : honeybadger.teams().list()) {
        System.out.println(each.name() + " " + each.members() + each.invitations());
      }
    }
    // endregion
  }
}
