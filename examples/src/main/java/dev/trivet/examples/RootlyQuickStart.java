package dev.trivet.examples;

// region: rootly-imports
import dev.trivet.core.json.Patch;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;

// endregion

/** The shortest useful Rootly program; README quotes it. */
public final class RootlyQuickStart {

  private RootlyQuickStart() {}

  /**
   * Runs with the API key in {@code ROOTLY_API_KEY}.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    // region: rootly
    try (var rootly = RootlyClient.fromEnv()) {
      var create = TeamInput.builder().name("Payments").color("#6F42C1").build();
      var team = rootly.teams().create(create);
      rootly.teams().update(team.id(), TeamInput.builder().color(Patch.clear()).build());
      for (var each : rootly.teams().list()) {
        System.out.println(each.slug().orElse("?") + " " + each.userIds());
      }
    }
    // endregion
  }
}
