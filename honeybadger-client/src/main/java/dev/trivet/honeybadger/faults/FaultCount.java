package dev.trivet.honeybadger.faults;

import java.util.Objects;
import java.util.Optional;

/**
 * How many faults there are in one environment and state.
 *
 * @param environment the environment
 * @param resolved whether these are resolved
 * @param ignored whether these are ignored
 * @param count the number of faults
 */
public record FaultCount(
    Optional<String> environment, boolean resolved, boolean ignored, long count) {
  /**
   * Members that did not come are empty.
   *
   * @param environment the environment
   * @param resolved whether these are resolved
   * @param ignored whether these are ignored
   * @param count the number of faults
   */
  public FaultCount {
    environment = Objects.requireNonNullElse(environment, Optional.empty());
  }
}
