package dev.trivet.honeybadger.faults;

import java.util.List;
import java.util.Objects;

/**
 * How many faults there are.
 *
 * @param total the number of faults
 * @param environments the numbers by environment and state
 */
public record FaultSummary(long total, List<FaultCount> environments) {

  /**
   * Members that did not come are empty.
   *
   * @param total the number of faults
   * @param environments the numbers by environment and state
   */
  public FaultSummary {
    environments = Objects.requireNonNullElse(environments, List.of());
  }
}
