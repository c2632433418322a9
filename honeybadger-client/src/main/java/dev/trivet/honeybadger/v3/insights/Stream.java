package dev.trivet.honeybadger.v3.insights;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A stream of events.
 *
 * @param id the stream's ID, 12 hexadecimal digits
 * @param name the name as shown to people
 * @param slug which of the project's streams it is: {@code default} for what applications report,
 *     {@code internal} for what Honeybadger itself reports
 * @param internal whether Honeybadger itself fills it
 * @param projectId the ID of the project
 * @param createdAt the time it was created
 */
public record Stream(
    String id,
    Optional<String> name,
    Optional<String> slug,
    Optional<Boolean> internal,
    Optional<String> projectId,
    Optional<Instant> createdAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the stream's ID, 12 hexadecimal digits
   * @param name the name as shown to people
   * @param slug which of the project's streams it is: {@code default} for what applications report,
   *     {@code internal} for what Honeybadger itself reports
   * @param internal whether Honeybadger itself fills it
   * @param projectId the ID of the project
   * @param createdAt the time it was created
   */
  public Stream {
    Objects.requireNonNull(id, "id");
    name = Objects.requireNonNullElse(name, Optional.empty());
    slug = Objects.requireNonNullElse(slug, Optional.empty());
    internal = Objects.requireNonNullElse(internal, Optional.empty());
    projectId = Objects.requireNonNullElse(projectId, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
  }
}
