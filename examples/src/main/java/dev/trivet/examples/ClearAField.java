package dev.trivet.examples;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;

/** How to change one attribute, clear another, and leave the rest alone. */
public final class ClearAField {

  private ClearAField() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      var rootly = services.rootly();
      var create = TeamInput.builder().name("Clearers").description("old").color("#111111");
      var team = rootly.teams().create(create.build());
      clear(rootly, team.id());
      rootly.teams().delete(team.id());
    }
  }

  static void clear(RootlyClient rootly, String teamId) {
    // region: clear
    var update =
        TeamInput.builder()
            .color("#6F42C1") // sent with this value
            .description(Patch.clear()) // sent as null
            .build(); // everything else is not sent
    var team = rootly.teams().update(teamId, update);
    System.out.println(team.color().orElse("no color") + ", " + team.description().orElse("empty"));
    // endregion
  }
}
