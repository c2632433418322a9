package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A note to write on an alert, or what to change about one. A new one needs {@code kind}, which is
 * {@code note}, and {@code details}: {@link #note} has both.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertEventInput.Builder.class)
public interface AlertEventInput {

  /** {@return the kind of alert event, always {@code note}} */
  Optional<String> kind();

  /** {@return the ID of the user who wrote the note} */
  Optional<Long> userId();

  /** {@return the text of the note} */
  Optional<String> details();

  /**
   * A note.
   *
   * @param details the text of the note
   * @return the input for a new note
   */
  static AlertEventInput note(String details) {
    return builder().kind("note").details(details).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertEventInput.Builder {
    Builder() {}
  }
}
