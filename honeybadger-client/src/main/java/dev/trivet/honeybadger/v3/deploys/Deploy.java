package dev.trivet.honeybadger.v3.deploys;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A deployment of an application.
 *
 * @param id the deployment's ID
 * @param projectId the ID of the project
 * @param environment the name of the environment that it went to
 * @param revision the revision of the code
 * @param repository the address of the repository
 * @param localUsername the name of the user on their own system
 * @param createdAt when it was reported
 */
public record Deploy(
    String id,
    Optional<String> projectId,
    Optional<String> environment,
    Optional<String> revision,
    Optional<String> repository,
    Optional<String> localUsername,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the deployment's ID
   * @param projectId the ID of the project
   * @param environment the name of the environment that it went to
   * @param revision the revision of the code
   * @param repository the address of the repository
   * @param localUsername the name of the user on their own system
   * @param createdAt when it was reported
   */
  public Deploy {
    Objects.requireNonNull(id, "id");
    projectId = Objects.requireNonNullElse(projectId, Optional.empty());
    environment = Objects.requireNonNullElse(environment, Optional.empty());
    revision = Objects.requireNonNullElse(revision, Optional.empty());
    repository = Objects.requireNonNullElse(repository, Optional.empty());
    localUsername = Objects.requireNonNullElse(localUsername, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
