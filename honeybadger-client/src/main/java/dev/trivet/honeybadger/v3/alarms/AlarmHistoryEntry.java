package dev.trivet.honeybadger.v3.alarms;

import dev.trivet.core.json.JsonValue;
import dev.trivet.honeybadger.alarms.AlarmState;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A run of an alarm that changed its state.
 *
 * @param id the entry's ID
 * @param observerRootId the ID of the alarm's first version
 * @param observerId the ID of the alarm's version that ran
 * @param status how the alarm was from then on
 * @param createdAt the time it was created
 * @param evaluationStartedAt when the run began
 * @param evaluationResult what the query found
 */
public record AlarmHistoryEntry(
    String id,
    Optional<String> observerRootId,
    Optional<String> observerId,
    Optional<AlarmState> status,
    Optional<Instant> createdAt,
    Optional<Instant> evaluationStartedAt,
    Optional<JsonValue> evaluationResult) {

  /**
   * Members that did not come are empty.
   *
   * @param id the entry's ID
   * @param observerRootId the ID of the alarm's first version
   * @param observerId the ID of the alarm's version that ran
   * @param status how the alarm was from then on
   * @param createdAt the time it was created
   * @param evaluationStartedAt when the run began
   * @param evaluationResult what the query found
   */
  public AlarmHistoryEntry {
    Objects.requireNonNull(id, "id");
    observerRootId = Objects.requireNonNullElse(observerRootId, Optional.empty());
    observerId = Objects.requireNonNullElse(observerId, Optional.empty());
    status = Objects.requireNonNullElse(status, Optional.empty());
    createdAt = Objects.requireNonNullElse(createdAt, Optional.empty());
    evaluationStartedAt = Objects.requireNonNullElse(evaluationStartedAt, Optional.empty());
    evaluationResult = Objects.requireNonNullElse(evaluationResult, Optional.empty());
  }
}
