package dev.trivet.examples;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamCreate;
import dev.trivet.rootly.teams.TeamUpdate;

/**
 * Rootly's "create a team", and what usually comes next: reading it by its slug, changing one
 * attribute and clearing another.
 *
 * <p>Talks to a fake in this process; with {@code --live} to the organization of {@code
 * ROOTLY_API_KEY}, where it makes sure to delete the team in the end.
 */
public final class RootlyCreateTeam {

  private RootlyCreateTeam() {}

  /**
   * Runs the tutorial.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.forTutorial(arguments)) {
      createTeam(services.rootly());
    }
  }

  static void createTeam(RootlyClient rootly) {
    var create =
        TeamCreate.builder()
            .name("Site Reliability")
            .description("Keeps the lights on")
            .color("#6F42C1")
            .addNotifyEmails("sre@example.com")
            .build();
    var team = rootly.teams().create(create);

    var update = TeamUpdate.builder().description(Patch.clear()).color(Patch.to("#1F883D")).build();
    var updated = rootly.teams().update(team.id(), update);

    System.out.println(updated.name().orElse("?") + " is " + updated.color().orElse("?") + " now");
    rootly.teams().delete(team.id());
  }
}
