package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A label or a reference of a pulse: a key with a value. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PulseTag.Builder.class)
public interface PulseTag extends HasAdditionalProperties {

  /** {@return the key of the label or reference} */
  Optional<String> key();

  /** {@return the value of the label or reference} */
  Optional<String> value();

  /**
   * A label or reference with a key and a value.
   *
   * @param key the key
   * @param value the value
   * @return the label or reference
   */
  static PulseTag of(String key, String value) {
    return builder().key(key).value(value).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pulse tag. Not thread-safe. */
  final class Builder extends ImmutablePulseTag.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
