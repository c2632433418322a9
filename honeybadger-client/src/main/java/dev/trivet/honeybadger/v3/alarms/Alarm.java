package dev.trivet.honeybadger.v3.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.alarms.AlarmState;
import dev.trivet.honeybadger.alarms.AlarmTriggerConfig;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alarm, which runs a query now and then and notifies people of its result. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Alarm.Builder.class)
public interface Alarm extends HasAdditionalProperties {

  /** {@return the alarm's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the text about it} */
  Optional<String> description();

  /** {@return how it is} */
  Optional<AlarmState> state();

  /** {@return the query that it runs} */
  Optional<String> query();

  /** {@return the IDs of the streams that the query looks at} */
  List<String> streamIds();

  /** {@return the time between two runs, {@code 5m} for example} */
  Optional<String> evaluationPeriod();

  /** {@return the time by which the query looks back further, {@code 1m} for example} */
  Optional<String> lookbackLag();

  /** {@return when it goes off} */
  Optional<AlarmTriggerConfig> triggerConfig();

  /** {@return why the last run failed} */
  Optional<String> error();

  /** {@return when it last ran} */
  Optional<Instant> lastCheckedAt();

  /** {@return when it runs next} */
  Optional<Instant> nextCheckAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm. Not thread-safe. */
  final class Builder extends ImmutableAlarm.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
