package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An entry in the history of an alarm: a change of its state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmTrigger.Builder.class)
public interface AlarmTrigger extends HasAdditionalProperties {

  /** {@return the history entry's ID} */
  String id();

  /** {@return the state that the alarm changed to} */
  Optional<AlarmState> state();

  /** {@return the query result that caused the change} */
  Optional<JsonValue> result();

  /** {@return when the alarm's state changed} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a history entry of an alarm. Not thread-safe. */
  final class Builder extends ImmutableAlarmTrigger.Builder implements Keeper {
    Builder() {}
  }
}
