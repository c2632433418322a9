package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note to write on an alert, or what to change about one. A new one needs {@code kind}, which is
 * {@code note}, and {@code details}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEventInput.Builder.class)
public interface AlertEventInput {

  /** {@return what the event is about} */
  Optional<String> kind();

  /** {@return the ID of the user who wrote the note} */
  Optional<Long> userId();

  /** {@return the text of the event, for example of a note} */
  Optional<String> details();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert event input. Not thread-safe. */
  final class Builder extends ImmutableAlertEventInput.Builder {
    Builder() {}
  }
}
