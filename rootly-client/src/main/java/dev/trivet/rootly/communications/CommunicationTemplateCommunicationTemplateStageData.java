package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The texts of a communication template for one stage, as a resource with an ID. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTemplateCommunicationTemplateStageData.Builder.class)
public interface CommunicationTemplateCommunicationTemplateStageData
    extends HasAdditionalProperties {

  /** {@return the ID of the entry, which is not that of the stage} */
  Optional<String> id();

  /** {@return the JSON:API type, such as {@code communications_template_stages}} */
  Optional<String> type();

  /** {@return the texts and the stage that they are for} */
  Optional<CommunicationTemplateCommunicationTemplateStageDataAttribute> attributes();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication template communication template stage data. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTemplateCommunicationTemplateStageData.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
