package dev.trivet.examples;

import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.Team;
import dev.trivet.rootly.teams.TeamInput;
import java.util.Optional;

/** How to walk a list of any length without holding it in memory, and how to stop early. */
public final class WalkAllPages {

  private WalkAllPages() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      var rootly = services.rootly();
      var mine = rootly.teams().create(TeamInput.builder().name("Walkers").build());
      System.out.println(walk(rootly) + " teams walked");
      System.out.println(find(rootly, "Walkers").flatMap(Team::slug).orElse("?") + " found");
      rootly.teams().delete(mine.id());
    }
  }

  static int walk(RootlyClient rootly) {
    // region: walk
    int teams = 0;
    for (var team : rootly.teams().list()) { // fetches the next page when it is reached
      System.out.println(team.name().orElse(team.id()));
      teams++;
    }
    // endregion
    return teams;
  }

  static Optional<Team> find(RootlyClient rootly, String name) {
    // region: walk-until
    return rootly.teams().list().stream() // pages behind the first match are never fetched
        .filter(team -> team.name().equals(Optional.of(name)))
        .findFirst();
    // endregion
  }
}
