package dev.trivet.rootly.forms;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A custom form: a form that your organization defines and that people open with a command in
 * Slack.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CustomForm.Builder.class, using = ResourceDeserializer.class)
public interface CustomForm extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the slug, by which form fields and form sets refer to the custom form} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return whether the custom form is enabled} */
  Optional<Boolean> enabled();

  /** {@return the Slack command that opens the form} */
  Optional<String> command();

  /** {@return when the custom form was created} */
  Optional<Instant> createdAt();

  /** {@return when the custom form was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a custom form. Not thread-safe. */
  final class Builder extends ImmutableCustomForm.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
