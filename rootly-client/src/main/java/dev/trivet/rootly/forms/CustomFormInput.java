package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A custom form to create, or what to change about one. A new one needs {@code name} and {@code
 * command}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CustomFormInput.Builder.class)
public interface CustomFormInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return whether the custom form is enabled} */
  Optional<Boolean> enabled();

  /** {@return the Slack command that opens the form} */
  Optional<String> command();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCustomFormInput.Builder {
    Builder() {}
  }
}
