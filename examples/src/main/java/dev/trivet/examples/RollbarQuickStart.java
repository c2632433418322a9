package dev.trivet.examples;

import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.teams.AccessLevel;
import dev.trivet.rollbar.teams.TeamCreate;

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
      for (var invitation : rollbar.teams().invites(team.id())) {
        System.out.println(invitation.toEmail() + " " + invitation.status());
      }
    }
    // endregion
  }
}
