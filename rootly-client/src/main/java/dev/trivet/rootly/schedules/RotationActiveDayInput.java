package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An active day to create, or what to change about one. A new one needs {@code dayName} and {@code
 * activeTimeAttributes}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotationActiveDayInput.Builder.class)
public interface RotationActiveDayInput {

  /** {@return the day of the week} */
  Optional<DayLetter> dayName();

  /** {@return the parts of the day in which the rotation is active} */
  Optional<List<ActiveTime>> activeTimeAttributes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRotationActiveDayInput.Builder {
    Builder() {}
  }
}
