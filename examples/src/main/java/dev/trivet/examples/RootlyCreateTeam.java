package dev.trivet.examples;

import dev.trivet.core.json.Patch;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.rootly.teams.TeamInput;
import java.util.List;

/**
 * Rootly's "create a team", and what usually comes next: reading it by its slug, changing one
 * attribute and clearing another.
 *
 * <p>Uses a fake in this process; with {@code --live} the organization of {@code ROOTLY_API_KEY},
 * where it deletes the team at the end.
 */
public final class RootlyCreateTeam {

  private RootlyCreateTeam() {}

  /**
   * Runs the tutorial.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      createTeam(services.rootly());
    }
  }

  static void createTeam(RootlyClient rootly) {
    var create =
        TeamInput.builder()
            .name("Site Reliability")
            .description("Keeps the lights on")
            .color("#6F42C1")
            .notifyEmails(List.of("sre@example.com"))
            .build();
    var team = rootly.teams().create(create);

    var update = TeamInput.builder().description(Patch.clear()).color("#1F883D").build();
    var updated = rootly.teams().update(team.id(), update);

    System.out.println(updated.name().orElse("?") + " is " + updated.color().orElse("?") + " now");
    rootly.teams().delete(team.id());
  }
}
