package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A retrospective template to create, or what to change about one. A new one needs {@code name}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveTemplateInput.Builder.class)
public interface RetrospectiveTemplateInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether it is the one that is selected at first} */
  @JsonProperty("default")
  Patch<Boolean> isDefault();

  /** {@return the text of the template; Liquid expressions in it are filled in} */
  Optional<String> content();

  /** {@return the markup that the content is written in, HTML by default} */
  Patch<RetrospectiveTemplateFormat> format();

  /**
   * A retrospective template with nothing but a name.
   *
   * @param name the name
   * @return the input
   */
  static RetrospectiveTemplateInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveTemplateInput.Builder {
    Builder() {}
  }
}
