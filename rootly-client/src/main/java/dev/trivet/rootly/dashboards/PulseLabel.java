package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A label of a pulse: a key with a value. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PulseLabel.Builder.class)
public interface PulseLabel extends HasAdditionalProperties {

  /** {@return the key of the label} */
  Optional<String> key();

  /** {@return the value of the label} */
  Optional<String> value();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pulse label. Not thread-safe. */
  final class Builder extends ImmutablePulseLabel.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
