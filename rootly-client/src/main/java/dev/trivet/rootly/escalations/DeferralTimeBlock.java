package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A time block: a time of day on some days of the week during which alerts are deferred. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeferralTimeBlock.Builder.class)
public interface DeferralTimeBlock extends HasAdditionalProperties {

  /** {@return the ID of the time block} */
  Optional<String> id();

  /** {@return the position of the time block} */
  Optional<Integer> position();

  /** {@return whether the time block applies on Mondays; {@code false} by default} */
  Optional<Boolean> monday();

  /** {@return whether the time block applies on Tuesdays; {@code false} by default} */
  Optional<Boolean> tuesday();

  /** {@return whether the time block applies on Wednesdays; {@code false} by default} */
  Optional<Boolean> wednesday();

  /** {@return whether the time block applies on Thursdays; {@code false} by default} */
  Optional<Boolean> thursday();

  /** {@return whether the time block applies on Fridays; {@code false} by default} */
  Optional<Boolean> friday();

  /** {@return whether the time block applies on Saturdays; {@code false} by default} */
  Optional<Boolean> saturday();

  /** {@return whether the time block applies on Sundays; {@code false} by default} */
  Optional<Boolean> sunday();

  /** {@return the time of day at which the time block begins, such as {@code 09:00}} */
  Optional<String> startTime();

  /** {@return the time of day at which the time block ends, such as {@code 17:00}} */
  Optional<String> endTime();

  /** {@return whether the time block lasts all day; {@code false} by default} */
  Optional<Boolean> allDay();

  /** {@return whether the time block ends on the following day} */
  Optional<Boolean> endsNextDay();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a time block. Not thread-safe. */
  final class Builder extends ImmutableDeferralTimeBlock.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
