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

/**
 * An alarm: a query that Honeybadger runs periodically, and a condition on its result that triggers
 * notifications.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Alarm.Builder.class)
public interface Alarm extends HasAdditionalProperties {

  /** {@return the alarm's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the alarm's name} */
  Optional<String> name();

  /** {@return the alarm's description} */
  Optional<String> description();

  /** {@return the alarm's state} */
  Optional<AlarmState> state();

  /** {@return the query that the alarm runs} */
  Optional<String> query();

  /** {@return the IDs of the streams that the query reads} */
  List<String> streamIds();

  /**
   * {@return the evaluation period: the time between two runs of the query, and the length of its
   * time window; {@code 5m} for example}
   */
  Optional<String> evaluationPeriod();

  /**
   * {@return the lookback lag: how far the query's time window is shifted into the past, {@code 1m}
   * for example}
   */
  Optional<String> lookbackLag();

  /** {@return the condition that triggers the alarm} */
  Optional<AlarmTriggerConfig> triggerConfig();

  /** {@return why the alarm's last run failed, if it did} */
  Optional<String> error();

  /** {@return when the alarm last ran} */
  Optional<Instant> lastCheckedAt();

  /** {@return when the alarm runs next} */
  Optional<Instant> nextCheckAt();

  /** {@return when the alarm was created} */
  Optional<Instant> createdAt();

  /** {@return when the alarm was last updated} */
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
