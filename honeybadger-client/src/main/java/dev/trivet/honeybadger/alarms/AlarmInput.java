package dev.trivet.honeybadger.alarms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.CompactDurations;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alarm to create, or what to change about one. Creating one needs a name, a query, both
 * durations and a trigger; changing one needs the evaluation period, also where it stays.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlarmInput.Builder.class)
public interface AlarmInput {

  /** {@return the name as shown to people} */
  Optional<String> name();

  /** {@return the text about it} */
  Patch<String> description();

  /** {@return the query to run} */
  Optional<String> query();

  /** {@return the IDs of the streams that the query looks at} */
  Optional<List<String>> streamIds();

  /** {@return the time between two runs: from a minute to less than a week} */
  @JsonSerialize(contentUsing = CompactDuration.class)
  Optional<Duration> evaluationPeriod();

  /** {@return the time by which the query looks back further, which may be zero} */
  @JsonSerialize(contentUsing = CompactDuration.class)
  Optional<Duration> lookbackLag();

  /** {@return when it goes off, which replaces what was said before} */
  Optional<AlarmTriggerConfig> triggerConfig();

  /** Refuses durations that Honeybadger cannot have. */
  @Value.Check
  default void check() {
    CompactDuration.check(
        "AlarmInput.builder().evaluationPeriod(..)", evaluationPeriod(), Duration.ofMinutes(1));
    CompactDuration.check("AlarmInput.builder().lookbackLag(..)", lookbackLag(), Duration.ZERO);
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alarm. Not thread-safe. */
  final class Builder extends ImmutableAlarmInput.Builder {
    Builder() {}

    /**
     * Sets the time between two runs as Honeybadger writes it.
     *
     * @param text a number and a unit, {@code 5m} or {@code 1h} for example
     * @return this builder
     * @throws IllegalArgumentException for any other form, {@code 5 minutes} for example
     */
    public Builder evaluationPeriod(String text) {
      return evaluationPeriod(
          CompactDurations.parse("AlarmInput.builder().evaluationPeriod(..)", text));
    }

    /**
     * Sets the time by which the query looks back further as Honeybadger writes it.
     *
     * @param text a number and a unit, {@code 0s} or {@code 1m} for example
     * @return this builder
     * @throws IllegalArgumentException for any other form, {@code 1 minute} for example
     */
    public Builder lookbackLag(String text) {
      return lookbackLag(CompactDurations.parse("AlarmInput.builder().lookbackLag(..)", text));
    }
  }
}
