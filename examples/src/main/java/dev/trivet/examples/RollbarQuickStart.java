package dev.trivet.examples;

// region: rollbar-imports
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;

// endregion

/** The shortest useful Rollbar program; README quotes it. */
public final class RollbarQuickStart {

  private RollbarQuickStart() {}

  /**
   * Runs with the account token in {@code ROLLBAR_ACCOUNT_TOKEN}.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // region: rollbar
    try (var rollbar = RollbarClient.fromEnv()) {
      var team = rollbar.teams().create(TeamCreate.of("Payments", AccessLevel.STANDARD));
      rollbar.teams().invite(team.id(), "ada@example.com");
      for (var invitation : rollbar.teams().invitations(team.id())) {
        System.out.println(
            invitation.toEmail().orElse("?") + " " + invitation.status().orElseThrow());
      }
    }
    // endregion
  }
}
