package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.CompactDurations;
import dev.trivet.honeybadger.wire.InputChecks;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alarm to create, or what to change about one. A new alarm needs a name, a query, an evaluation
 * period, a lookback lag and a trigger. An update needs the evaluation period, even if it does not
 * change.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmInput.Builder.class)
public interface AlarmInput {

  /** {@return the alarm's name} */
  Optional<String> name();

  /** {@return the alarm's description} */
  Patch<String> description();

  /** {@return the query that the alarm runs, in BadgerQL} */
  Optional<String> query();

  /** {@return the IDs of the streams that the query reads} */
  Optional<List<String>> streamIds();

  /**
   * {@return the evaluation period: the time between two runs of the query, and the length of its
   * time window; at least a minute, less than a week}
   */
  @JsonSerialize(contentUsing = CompactDuration.class)
  Optional<Duration> evaluationPeriod();

  /**
   * {@return the lookback lag: how far the query's time window is shifted into the past; from zero
   * to less than a week}
   */
  @JsonSerialize(contentUsing = CompactDuration.class)
  Optional<Duration> lookbackLag();

  /** {@return the condition that triggers the alarm; it replaces the current one as a whole} */
  Optional<AlarmTriggerConfig> triggerConfig();

  /** Refuses durations that Honeybadger does not accept, and an incomplete trigger. */
  @Value.Check
  default void check() {
    CompactDurations.check(
        "AlarmInput.builder().evaluationPeriod(..)", evaluationPeriod(), Duration.ofMinutes(1));
    CompactDurations.check("AlarmInput.builder().lookbackLag(..)", lookbackLag(), Duration.ZERO);
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
     * Sets the evaluation period in Honeybadger's notation.
     *
     * @param text a number and a unit ({@code s}, {@code m}, {@code h} or {@code d}): {@code 5m} or
     *     {@code 1h} for example
     * @return this builder
     * @throws IllegalArgumentException when the text has another form, {@code 5 minutes} for
     *     example
     */
    public Builder evaluationPeriod(String text) {
      return evaluationPeriod(
          CompactDurations.parse("AlarmInput.builder().evaluationPeriod(..)", text));
    }

    /**
     * Sets the lookback lag in Honeybadger's notation.
     *
     * @param text a number and a unit ({@code s}, {@code m}, {@code h} or {@code d}): {@code 0s} or
     *     {@code 1m} for example
     * @return this builder
     * @throws IllegalArgumentException when the text has another form, {@code 1 minute} for example
     */
    public Builder lookbackLag(String text) {
      return lookbackLag(CompactDurations.parse("AlarmInput.builder().lookbackLag(..)", text));
    }
  }
}
