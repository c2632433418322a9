package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One change of an alarm's state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmTrigger.Builder.class)
public interface AlarmTrigger extends HasAdditionalProperties {

  /** {@return the ID of the change} */
  String id();

  /** {@return the state from then on} */
  Optional<AlarmState> state();

  /** {@return the result that led to it} */
  Optional<JsonValue> result();

  /** {@return when the change happened} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm trigger. Not thread-safe. */
  final class Builder extends ImmutableAlarmTrigger.Builder implements Keeper {
    Builder() {}
  }
}
