package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The communication stage that texts of a template are for. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder =
        CommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationStage.Builder
            .class)
public interface CommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationStage
    extends HasAdditionalProperties {

  /** {@return the ID of the stage} */
  Optional<String> id();

  /** {@return the name of the stage} */
  Optional<String> name();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a communication template communication template stage data attribute communication
   * stage. Not thread-safe.
   */
  final class Builder
      extends ImmutableCommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationStage
          .Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
