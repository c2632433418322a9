package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The condition that triggers an alarm. One that was read can be sent back with all its members,
 * including those that this SDK has no accessor for.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmTriggerConfig.Builder.class)
public interface AlarmTriggerConfig extends HasAdditionalProperties {

  /** {@return what the trigger evaluates} */
  Optional<AlarmTriggerType> type();

  /** {@return the comparison that triggers the alarm} */
  Optional<AlarmCondition> config();

  /**
   * A trigger that compares the number of rows in the query's result with a value.
   *
   * @param operator the comparison operator
   * @param value the number to compare with
   * @return the trigger
   */
  static AlarmTriggerConfig resultCount(AlarmOperator operator, long value) {
    var condition =
        AlarmCondition.builder().operator(operator).value(BigDecimal.valueOf(value)).build();
    return builder().type(AlarmTriggerType.ALERT_RESULT_COUNT).config(condition).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the trigger of an alarm. Not thread-safe. */
  final class Builder extends ImmutableAlarmTriggerConfig.Builder implements Keeper {
    Builder() {}
  }
}
