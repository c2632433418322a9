package dev.trivet.examples;

// region: honeybadger-imports
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.teams.TeamInput;
import dev.trivet.honeybadger.teams.TeamInvitationInput;

// endregion

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
      var team = honeybadger.teams().create(TeamInput.of("Payments"));
      var invitation = TeamInvitationInput.of("ada@example.com");
      honeybadger.teamInvitations().create(team.id(), invitation);
      for (var each : honeybadger.teams().list()) {
        var invited = each.invitations().stream().map(i -> i.email().orElse("?")).toList();
        System.out.println(each.name().orElse("?") + " invited " + invited);
      }
    }
    // endregion
  }
}
