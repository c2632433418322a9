package dev.trivet.honeybadger.v3.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.alarms.AlarmTriggerConfig;
import dev.trivet.honeybadger.wire.CompactDurations;
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

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the query that it runs} */
  Patch<String> query();

  /** {@return the time between two runs, {@code 5m} for example} */
  Patch<String> evaluationPeriod();

  /** {@return the time by which the query looks back further, {@code 1m} for example} */
  Patch<String> lookbackLag();

  /** {@return when it goes off} */
  Patch<AlarmTriggerConfig> triggerConfig();

  /** {@return the text about it} */
  Patch<String> description();

  /** {@return the IDs of the streams that the query looks at} */
  Patch<List<String>> streamIds();

  /** Refuses durations that Honeybadger cannot have. */
  @Value.Check
  default void check() {
    if (evaluationPeriod().isValue()) {
      CompactDurations.parse(
          "AlarmInput.builder().evaluationPeriod(..)", evaluationPeriod().value());
    }
    if (lookbackLag().isValue()) {
      CompactDurations.parse("AlarmInput.builder().lookbackLag(..)", lookbackLag().value());
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm. Not thread-safe. */
  final class Builder extends ImmutableAlarmInput.Builder {
    Builder() {}

    /**
     * Sets the time between two runs.
     *
     * @param time the time, to the second
     * @return this builder
     */
    public Builder evaluationPeriod(Duration time) {
      return evaluationPeriod(CompactDurations.write(time));
    }

    /**
     * Sets the time by which the query looks back further.
     *
     * @param time the time, to the second
     * @return this builder
     */
    public Builder lookbackLag(Duration time) {
      return lookbackLag(CompactDurations.write(time));
    }
  }
}
