package dev.trivet.honeybadger.projects;

import java.util.Objects;
import java.util.Optional;

/**
 * A team as shown inside a project.
 *
 * @param id the team's ID
 * @param name the team's name
 */
public record ProjectTeam(long id, Optional<String> name) {
  /**
   * Members that did not come are empty.
   *
   * @param id the team's ID
   * @param name the team's name
   */
  public ProjectTeam {
    name = Objects.requireNonNullElse(name, Optional.empty());
  }
}
