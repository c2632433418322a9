package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert urgency to create, or what to change about one. A new one needs {@code name} and {@code
 * description}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertUrgencyInput.Builder.class)
public interface AlertUrgencyInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the position among the alert urgencies} */
  Patch<Integer> position();

  /**
   * {@return the minutes until an acknowledged alert is triggered again, from 10 to 1440; {@code
   * -1} for never, none for the inherited setting}
   */
  Patch<Integer> retriggerTimeoutMinutes();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertUrgencyInput.Builder {
    Builder() {}
  }
}
