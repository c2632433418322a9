package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of the day in which a rotation is to be active. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotationActiveDayActiveTimeAttributeInput.Builder.class)
public interface RotationActiveDayActiveTimeAttributeInput {

  /** {@return when it begins, such as {@code 09:00}} */
  Optional<String> startTime();

  /** {@return when it ends, such as {@code 17:00}} */
  Optional<String> endTime();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a rotation active day active time attribute input. Not thread-safe. */
  final class Builder extends ImmutableRotationActiveDayActiveTimeAttributeInput.Builder {
    Builder() {}
  }
}
