package dev.trivet.rootly.escalations;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A time of day on some days of the week in which alerts are deferred. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DeferralTimeBlock.Builder.class)
public interface DeferralTimeBlock extends HasAdditionalProperties {

  /** {@return the ID} */
  Optional<String> id();

  /** {@return the position among the time blocks} */
  Optional<Integer> position();

  /** {@return whether it is on Mondays} */
  Optional<Boolean> monday();

  /** {@return whether it is on Tuesdays} */
  Optional<Boolean> tuesday();

  /** {@return whether it is on Wednesdays} */
  Optional<Boolean> wednesday();

  /** {@return whether it is on Thursdays} */
  Optional<Boolean> thursday();

  /** {@return whether it is on Fridays} */
  Optional<Boolean> friday();

  /** {@return whether it is on Saturdays} */
  Optional<Boolean> saturday();

  /** {@return whether it is on Sundays} */
  Optional<Boolean> sunday();

  /** {@return the time of day at which it begins} */
  Optional<String> startTime();

  /** {@return the time of day at which it ends} */
  Optional<String> endTime();

  /** {@return whether it lasts all day} */
  Optional<Boolean> allDay();

  /** {@return whether it ends on the next day} */
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
