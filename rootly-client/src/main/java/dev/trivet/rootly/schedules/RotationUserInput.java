package dev.trivet.rootly.schedules;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A user of a rotation to create, or what to change about one. A new one needs {@code userId}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RotationUserInput.Builder.class)
public interface RotationUserInput {

  /** {@return the ID of the user} */
  Optional<Long> userId();

  /** {@return the position of the user among those who take turns} */
  Optional<Integer> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRotationUserInput.Builder {
    Builder() {}
  }
}
