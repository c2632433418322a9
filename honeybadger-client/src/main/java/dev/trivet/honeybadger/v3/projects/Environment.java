package dev.trivet.honeybadger.v3.projects;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An environment of a project.
 *
 * @param id the environment's ID
 * @param projectId the ID of the project
 * @param name the name, which cannot be changed
 * @param notifications whether notifications about errors in it are sent
 * @param createdAt the time it was created
 */
public record Environment(
    String id,
    Optional<String> projectId,
    Optional<String> name,
    Optional<Boolean> notifications,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the environment's ID
   * @param projectId the ID of the project
   * @param name the name, which cannot be changed
   * @param notifications whether notifications about errors in it are sent
   * @param createdAt the time it was created
   */
  public Environment {
    Objects.requireNonNull(id, "id");
    projectId = Objects.requireNonNullElse(projectId, Optional.empty());
    name = Objects.requireNonNullElse(name, Optional.empty());
    notifications = Objects.requireNonNullElse(notifications, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
