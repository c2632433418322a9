package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A destination to add to a rule, or to change or remove by its ID. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertTargetPatch.Builder.class)
public interface AlertTargetPatch {

  /** {@return the ID of the destination to change or remove; leave unset to add one} */
  Optional<String> id();

  /** {@return whether to remove the destination} */
  @JsonProperty("_destroy")
  Optional<Boolean> destroy();

  /** {@return the type of the target} */
  Optional<AlertTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertTargetPatch.Builder {
    Builder() {}
  }
}
