package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** When an alarm goes off. One that was read can be sent again with all it had. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmTriggerConfig.Builder.class)
public interface AlarmTriggerConfig extends HasAdditionalProperties {

  /** {@return what is looked at} */
  Optional<AlarmTriggerType> type();

  /** {@return the condition that is to be met} */
  Optional<AlarmCondition> config();

  /**
   * Goes off by the number of rows of the query's result.
   *
   * @param operator how to compare the number
   * @param value what to compare it with
   * @return the trigger
   */
  static AlarmTriggerConfig resultCount(AlarmOperator operator, long value) {
    var condition =
        AlarmCondition.builder().operator(operator).value(BigDecimal.valueOf(value)).build();
    return builder().type(AlarmTriggerType.ALERT_RESULT_COUNT).config(condition).build();
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm trigger config. Not thread-safe. */
  final class Builder extends ImmutableAlarmTriggerConfig.Builder implements Keeper {
    Builder() {}
  }
}
