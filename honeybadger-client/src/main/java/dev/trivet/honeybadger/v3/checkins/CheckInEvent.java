package dev.trivet.honeybadger.v3.checkins;

import dev.trivet.core.json.Members;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A change of a check-in's state, or a report.
 *
 * @param checkInId the ID of the check-in
 * @param state how the check-in was from then on
 * @param createdAt when it happened
 * @param payload what the report said
 */
public record CheckInEvent(
    Optional<String> checkInId,
    Optional<CheckInState> state,
    Optional<Instant> createdAt,
    Optional<Members> payload) {

  /**
   * Members that did not come are empty.
   *
   * @param checkInId the ID of the check-in
   * @param state how the check-in was from then on
   * @param createdAt when it happened
   * @param payload what the report said
   */
  public CheckInEvent {
    checkInId = Objects.requireNonNullElse(checkInId, Optional.empty());
    state = Objects.requireNonNullElse(state, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
    payload = Objects.requireNonNullElse(payload, Optional.empty());
  }
}
