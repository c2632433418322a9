package dev.trivet.honeybadger.v3.statuspages;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was said about an incident on a status page.
 *
 * @param id the update's ID
 * @param incidentId the ID of the incident
 * @param message the text
 * @param status how far the work has come
 * @param severity how bad it is
 * @param startAt from when it holds
 * @param shouldNotify whether subscribers are notified
 * @param notifiedAt when subscribers were notified
 * @param createdAt the time it was created
 * @param updatedAt the time it was last updated
 */
public record IncidentUpdate(
    String id,
    Optional<String> incidentId,
    Optional<String> message,
    Optional<IncidentStatus> status,
    Optional<IncidentSeverity> severity,
    Optional<Instant> startAt,
    Optional<Boolean> shouldNotify,
    Optional<Instant> notifiedAt,
    Optional<Instant> createdAt,
    Optional<Instant> updatedAt) {

  /**
   * Members that did not come are empty.
   *
   * @param id the update's ID
   * @param incidentId the ID of the incident
   * @param message the text
   * @param status how far the work has come
   * @param severity how bad it is
   * @param startAt from when it holds
   * @param shouldNotify whether subscribers are notified
   * @param notifiedAt when subscribers were notified
   * @param createdAt the time it was created
   * @param updatedAt the time it was last updated
   */
  public IncidentUpdate {
    Objects.requireNonNull(id, "id");
    incidentId = Objects.requireNonNullElse(incidentId, Optional.empty());
    message = Objects.requireNonNullElse(message, Optional.empty());
    status = Objects.requireNonNullElse(status, Optional.empty());
    severity = Objects.requireNonNullElse(severity, Optional.empty());
    startAt = Objects.requireNonNullElse(startAt, Optional.empty());
    shouldNotify = Objects.requireNonNullElse(shouldNotify, Optional.empty());
    notifiedAt = Objects.requireNonNullElse(notifiedAt, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
    updatedAt = Objects.requireNonNullElse(updatedAt, Optional.empty());
  }
}
