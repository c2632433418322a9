package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A retrospective template: what the text of a new retrospective is made from. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveTemplate.Builder.class, using = ResourceDeserializer.class)
public interface RetrospectiveTemplate extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return whether it is the one that is selected at first} */
  @JsonProperty("default")
  Optional<Boolean> isDefault();

  /** {@return the text of the template; Liquid expressions in it are filled in} */
  Optional<String> content();

  /** {@return the text of the template as HTML} */
  Optional<String> contentHtml();

  /** {@return the text of the template as JSON of the TipTap editor} */
  Optional<Members> contentJson();

  /** {@return the markup that the content is written in, HTML by default} */
  Optional<RetrospectiveTemplateFormat> format();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retrospective template. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveTemplate.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
