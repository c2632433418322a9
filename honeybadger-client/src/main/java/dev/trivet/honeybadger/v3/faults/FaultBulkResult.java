package dev.trivet.honeybadger.v3.faults;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of several faults.
 *
 * @param count the number of faults
 * @param dryRun whether nothing was done, because only the number was asked for
 * @param faultIds the IDs of the faults, at most 100
 * @param faultIdsTruncated whether there are more than the IDs that came
 */
public record FaultBulkResult(
    Optional<Long> count,
    Optional<Boolean> dryRun,
    List<String> faultIds,
    Optional<Boolean> faultIdsTruncated) {

  /**
   * Members that did not come are empty.
   *
   * @param count the number of faults
   * @param dryRun whether nothing was done, because only the number was asked for
   * @param faultIds the IDs of the faults, at most 100
   * @param faultIdsTruncated whether there are more than the IDs that came
   */
  public FaultBulkResult {
    count = Objects.requireNonNullElse(count, Optional.empty());
    dryRun = Objects.requireNonNullElse(dryRun, Optional.empty());
    faultIds = Objects.requireNonNullElse(faultIds, List.of());
    faultIdsTruncated = Objects.requireNonNullElse(faultIdsTruncated, Optional.empty());
  }
}
