package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A label to set on a pulse. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PulseLabelInput.Builder.class)
public interface PulseLabelInput {

  /** {@return the key of the label} */
  Optional<String> key();

  /** {@return the value of the label} */
  Optional<String> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pulse label input. Not thread-safe. */
  final class Builder extends ImmutablePulseLabelInput.Builder {
    Builder() {}
  }
}
