package dev.trivet.honeybadger.v3.faults;

import java.util.Objects;
import java.util.Optional;

/**
 * The number of faults in one environment and state.
 *
 * @param environment the name of the environment; empty for faults without one
 * @param resolved whether they are resolved
 * @param ignored whether they are ignored
 * @param count the number of faults
 */
public record EnvironmentFaults(
    Optional<String> environment, boolean resolved, boolean ignored, long count) {

  /**
   * Members that did not come are empty.
   *
   * @param environment the name of the environment; empty for faults without one
   * @param resolved whether they are resolved
   * @param ignored whether they are ignored
   * @param count the number of faults
   */
  public EnvironmentFaults {
    environment = Objects.requireNonNullElse(environment, Optional.empty());
  }
}
