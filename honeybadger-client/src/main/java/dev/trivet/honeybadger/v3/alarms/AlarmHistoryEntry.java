package dev.trivet.honeybadger.v3.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.alarms.AlarmState;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A run of an alarm that changed its state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmHistoryEntry.Builder.class)
public interface AlarmHistoryEntry extends HasAdditionalProperties {

  /** {@return the entry's ID} */
  String id();

  /** {@return the ID of the alarm's first version} */
  Optional<String> observerRootId();

  /** {@return the ID of the alarm's version that ran} */
  Optional<String> observerId();

  /** {@return the alarm's state after the run} */
  Optional<AlarmState> status();

  /** {@return when the entry was created} */
  Optional<Instant> createdAt();

  /** {@return when the run started} */
  Optional<Instant> evaluationStartedAt();

  /** {@return the result of the query} */
  Optional<JsonValue> evaluationResult();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm history entry. Not thread-safe. */
  final class Builder extends ImmutableAlarmHistoryEntry.Builder implements Keeper {
    Builder() {}
  }
}
