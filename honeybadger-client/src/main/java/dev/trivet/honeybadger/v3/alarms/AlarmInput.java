package dev.trivet.honeybadger.v3.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.alarms.AlarmCondition;
import dev.trivet.honeybadger.alarms.AlarmTriggerConfig;
import dev.trivet.honeybadger.wire.CompactDurations;
import dev.trivet.honeybadger.wire.InputChecks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alarm to create, or what to change about one. A new one needs {@code name}, {@code query},
 * {@code evaluationPeriod}, {@code lookbackLag} and {@code triggerConfig}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmInput.Builder.class)
public interface AlarmInput {

  /** {@return the alarm's name} */
  Optional<String> name();

  /** {@return the query that the alarm runs} */
  Optional<String> query();

  /**
   * {@return the evaluation period: the time between two runs of the query, and the length of its
   * time window, {@code 5m} for example; at least a minute, less than a week}
   */
  Optional<String> evaluationPeriod();

  /**
   * {@return the lookback lag: how far the query's time window is shifted into the past, {@code 1m}
   * for example; less than a week}
   */
  Optional<String> lookbackLag();

  /** {@return the condition that triggers the alarm, which replaces the former one} */
  Optional<AlarmTriggerConfig> triggerConfig();

  /** {@return the alarm's description} */
  Patch<String> description();

  /**
   * {@return the IDs of the streams that the query reads; {@link Patch#clear()} resets them to all
   * that the project has now}
   */
  Patch<List<String>> streamIds();

  /** Refuses durations that Honeybadger does not understand, and an incomplete trigger. */
  @Value.Check
  default void check() {
    var owner = "AlarmInput.builder().evaluationPeriod(..)";
    var period = evaluationPeriod().map(text -> CompactDurations.parse(owner, text));
    CompactDurations.check(owner, period, Duration.ofMinutes(1));
    var shift = "AlarmInput.builder().lookbackLag(..)";
    var lag = lookbackLag().map(text -> CompactDurations.parse(shift, text));
    CompactDurations.check(shift, lag, Duration.ZERO);
    triggerConfig()
        .ifPresent(
            trigger ->
                InputChecks.trigger(
                    trigger.type(),
                    trigger.config().flatMap(AlarmCondition::operator),
                    trigger.config().flatMap(AlarmCondition::value)));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm. Not thread-safe. */
  final class Builder extends ImmutableAlarmInput.Builder {
    Builder() {}

    /**
     * Sets the evaluation period: the time between two runs of the query.
     *
     * @param time the duration; fractions of a second are dropped
     * @return this builder
     */
    public Builder evaluationPeriod(Duration time) {
      return evaluationPeriod(CompactDurations.write(time));
    }

    /**
     * Sets the lookback lag: how far the query's time window is shifted into the past.
     *
     * @param time the duration; fractions of a second are dropped
     * @return this builder
     */
    public Builder lookbackLag(Duration time) {
      return lookbackLag(CompactDurations.write(time));
    }
  }
}
