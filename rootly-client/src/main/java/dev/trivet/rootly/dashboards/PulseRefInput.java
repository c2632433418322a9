package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A reference to set on a pulse. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PulseRefInput.Builder.class)
public interface PulseRefInput {

  /** {@return the key of the reference} */
  Optional<String> key();

  /** {@return the value of the reference} */
  Optional<String> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pulse ref input. Not thread-safe. */
  final class Builder extends ImmutablePulseRefInput.Builder {
    Builder() {}
  }
}
