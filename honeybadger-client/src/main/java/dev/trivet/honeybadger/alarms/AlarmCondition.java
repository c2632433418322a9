package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** What is compared for an alarm to go off. One that was read can be sent again with all it had. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmCondition.Builder.class)
public interface AlarmCondition extends HasAdditionalProperties {

  /** {@return how to compare} */
  Optional<AlarmOperator> operator();

  /** {@return what to compare with} */
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
