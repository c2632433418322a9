package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The comparison that triggers an alarm: an operator and a value. One that was read can be sent
 * back with all its members, including those that this SDK has no accessor for.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmCondition.Builder.class)
public interface AlarmCondition extends HasAdditionalProperties {

  /** {@return the comparison operator} */
  Optional<AlarmOperator> operator();

  /** {@return the value to compare with, a number of result rows for example} */
  Optional<BigDecimal> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm condition. Not thread-safe. */
  final class Builder extends ImmutableAlarmCondition.Builder implements Keeper {
    Builder() {}
  }
}
