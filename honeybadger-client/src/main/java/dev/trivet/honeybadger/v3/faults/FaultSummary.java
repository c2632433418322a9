package dev.trivet.honeybadger.v3.faults;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The number of faults, in all and by environment and state.
 *
 * @param total the number of faults
 * @param environments the numbers by environment and state
 */
public record FaultSummary(Optional<Integer> total, List<EnvironmentFaults> environments) {

  /**
   * Members that did not come are empty.
   *
   * @param total the number of faults
   * @param environments the numbers by environment and state
   */
  public FaultSummary {
    total = Objects.requireNonNullElse(total, Optional.empty());
    environments = Objects.requireNonNullElse(environments, List.of());
  }
}
