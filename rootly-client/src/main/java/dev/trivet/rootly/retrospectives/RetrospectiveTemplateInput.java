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

  /** {@return whether the template is selected by default when a retrospective is edited} */
  @JsonProperty("default")
  Patch<Boolean> isDefault();

  /** {@return the template's text, which may contain Liquid expressions; Rootly sanitizes it} */
  Optional<String> content();

  /** {@return the markup of the text, HTML by default} */
  Patch<RetrospectiveTemplateFormat> format();

  /**
   * A retrospective template with nothing but a name.
   *
   * @param name the display name
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
