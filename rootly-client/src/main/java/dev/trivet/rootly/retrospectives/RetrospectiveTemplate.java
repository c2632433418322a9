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

/** A retrospective template: the text with which a new retrospective starts. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = RetrospectiveTemplate.Builder.class, using = ResourceDeserializer.class)
public interface RetrospectiveTemplate extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return whether the template is selected by default when a retrospective is edited} */
  @JsonProperty("default")
  Optional<Boolean> isDefault();

  /**
   * {@return the template's text, which may contain Liquid expressions; text sent as Markdown comes
   * back as HTML}
   */
  Optional<String> content();

  /** {@return the template's text as HTML} */
  Optional<String> contentHtml();

  /** {@return the template's text as JSON of the TipTap editor} */
  Optional<Members> contentJson();

  /** {@return the markup in which the text was sent, HTML by default} */
  Optional<RetrospectiveTemplateFormat> format();

  /** {@return when the retrospective template was created} */
  Optional<Instant> createdAt();

  /** {@return when the retrospective template was last updated} */
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
