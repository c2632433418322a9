package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A reference of a pulse: a key with a value. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PulseRef.Builder.class)
public interface PulseRef extends HasAdditionalProperties {

  /** {@return the key of the reference} */
  Optional<String> key();

  /** {@return the value of the reference} */
  Optional<String> value();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pulse ref. Not thread-safe. */
  final class Builder extends ImmutablePulseRef.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
