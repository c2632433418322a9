package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The texts of a communication template for one stage. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = CommunicationTemplateCommunicationTemplateStageDataAttribute.Builder.class)
public interface CommunicationTemplateCommunicationTemplateStageDataAttribute
    extends HasAdditionalProperties {

  /** {@return the body of the email} */
  Optional<String> emailBody();

  /** {@return the subject of the email} */
  Optional<String> emailSubject();

  /** {@return the text of the Slack message} */
  Optional<String> slackContent();

  /** {@return the text of the text message} */
  Optional<String> smsContent();

  /** {@return the time it was created} */
  Optional<Instant> createdAt();

  /** {@return the time it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the stage that the texts are for} */
  Optional<CommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationStage>
      communicationStage();

  /** {@return the template that the texts belong to} */
  Optional<CommunicationTemplateCommunicationTemplateStageDataAttributeCommunicationTemplate>
      communicationTemplate();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds a communication template communication template stage data attribute. Not thread-safe.
   */
  final class Builder
      extends ImmutableCommunicationTemplateCommunicationTemplateStageDataAttribute.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
