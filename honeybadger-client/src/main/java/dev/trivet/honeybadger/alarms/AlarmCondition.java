package dev.trivet.honeybadger.alarms;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * The condition under which an alarm goes off.
 *
 * @param operator how to compare
 * @param value what to compare with
 */
public record AlarmCondition(Optional<AlarmOperator> operator, Optional<BigDecimal> value) {
  /**
   * Members that did not come are empty.
   *
   * @param operator how to compare
   * @param value what to compare with
   */
  public AlarmCondition {
    operator = Objects.requireNonNullElse(operator, Optional.empty());
    value = Objects.requireNonNullElse(value, Optional.empty());
  }
}
