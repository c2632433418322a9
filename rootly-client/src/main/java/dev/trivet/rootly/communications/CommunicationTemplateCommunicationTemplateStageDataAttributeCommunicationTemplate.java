package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The communication template that texts belong to. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder =
        CommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationTemplate.Builder
            .class)
public interface CommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationTemplate
    extends HasAdditionalProperties {

  /** {@return the ID of the template} */
  Optional<String> id();

  /** {@return the name of the template} */
  Optional<String> name();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a communication template communication template stage data attribute communication
   * template. Not thread-safe.
   */
  final class Builder
      extends ImmutableCommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationTemplate
          .Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
