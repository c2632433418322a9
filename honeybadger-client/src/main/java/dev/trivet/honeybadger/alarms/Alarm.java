package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alarm, which evaluates an Insights query at regular intervals and notifies people when the
 * result meets a condition.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Alarm.Builder.class)
public interface Alarm extends HasAdditionalProperties {

  /** {@return the alarm's ID} */
  String id();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the alarm's state} */
  Optional<AlarmState> state();

  /** {@return the BadgerQL query that the alarm evaluates} */
  Optional<String> query();

  /** {@return the IDs of the streams that the query reads} */
  List<String> streamIds();

  /**
   * {@return how often the alarm is evaluated, which is also the length of the query's time window:
   * {@code 5m} for example}
   */
  Optional<String> evaluationPeriod();

  /**
   * {@return the lookback lag: how far the query's time window is shifted into the past, {@code 1m}
   * for example}
   */
  Optional<String> lookbackLag();

  /** {@return the condition that triggers the alarm} */
  Optional<AlarmTriggerConfig> triggerConfig();

  /** {@return the error of the last evaluation, if it failed: a text or an object} */
  Optional<JsonValue> error();

  /** {@return when the alarm was last evaluated} */
  Optional<Instant> lastCheckedAt();

  /** {@return when the alarm is evaluated next} */
  Optional<Instant> nextCheckAt();

  /** {@return when the alarm was created} */
  Optional<Instant> createdAt();

  /** {@return when the alarm was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the URL of the alarm's page in Honeybadger} */
  Optional<String> url();

  /** {@return the project's ID} */
  Optional<Long> projectId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm. Not thread-safe. */
  final class Builder extends ImmutableAlarm.Builder implements Keeper {
    Builder() {}
  }
}
