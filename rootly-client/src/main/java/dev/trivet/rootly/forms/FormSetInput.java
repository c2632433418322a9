package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form set to create, or what to change about one. A new one needs {@code name} and {@code
 * forms}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FormSetInput.Builder.class)
public interface FormSetInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the forms in the set: names of built-in forms, slugs of custom forms} */
  Optional<List<String>> forms();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableFormSetInput.Builder {
    Builder() {}
  }
}
