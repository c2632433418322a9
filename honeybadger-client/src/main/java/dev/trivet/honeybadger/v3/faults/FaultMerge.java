package dev.trivet.honeybadger.v3.faults;

import java.util.Objects;
import java.util.Optional;

/**
 * A merge of two faults that has begun.
 *
 * @param batchId the ID of the work that merges them
 * @param sourceId the ID of the fault that goes
 * @param targetId the ID of the fault that survives
 */
public record FaultMerge(
    Optional<String> batchId, Optional<String> sourceId, Optional<String> targetId) {

  /**
   * Members that did not come are empty.
   *
   * @param batchId the ID of the work that merges them
   * @param sourceId the ID of the fault that goes
   * @param targetId the ID of the fault that survives
   */
  public FaultMerge {
    batchId = Objects.requireNonNullElse(batchId, Optional.empty());
    sourceId = Objects.requireNonNullElse(sourceId, Optional.empty());
    targetId = Objects.requireNonNullElse(targetId, Optional.empty());
  }
}
