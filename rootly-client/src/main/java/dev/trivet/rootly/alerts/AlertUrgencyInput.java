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

  /** {@return the display name of the alert urgency} */
  Optional<String> name();

  /** {@return the description of the alert urgency} */
  Optional<String> description();

  /** {@return the position of the alert urgency in lists} */
  Patch<Integer> position();

  /**
   * {@return the number of minutes after which an acknowledged alert is triggered again: 10 to
   * 1440, or {@code -1} for never; without a value the inherited setting applies}
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
