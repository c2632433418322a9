package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The texts of a communication template for one stage, in the envelope that Rootly sends them in.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTemplateCommunicationTemplateStage.Builder.class)
public interface CommunicationTemplateCommunicationTemplateStage extends HasAdditionalProperties {

  /** {@return what the envelope holds} */
  Optional<CommunicationTemplateCommunicationTemplateStageData> data();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication template communication template stage. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTemplateCommunicationTemplateStage.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
