package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.schedules.Weekday;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A time restriction: a time of the week in which an alert must arrive to take an escalation path.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TimeRestriction.Builder.class)
public interface TimeRestriction extends HasAdditionalProperties {

  /** {@return the day of the week on which the time restriction begins} */
  Optional<Weekday> startDay();

  /** {@return the time of day at which the time restriction begins, such as {@code 09:00}} */
  Optional<String> startTime();

  /** {@return the day of the week on which the time restriction ends} */
  Optional<Weekday> endDay();

  /** {@return the time of day at which the time restriction ends, such as {@code 17:00}} */
  Optional<String> endTime();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a time restriction. Not thread-safe. */
  final class Builder extends ImmutableTimeRestriction.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
