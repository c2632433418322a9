package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The texts of a communication template for one communication stage. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = CommunicationTemplateStage.Builder.class,
    using = ResourceDeserializer.class)
public interface CommunicationTemplateStage extends HasAdditionalProperties {

  /** {@return the ID of these texts, which differs from the ID of the stage} */
  Optional<String> id();

  /** {@return the body of the email} */
  Optional<String> emailBody();

  /** {@return the subject of the email} */
  Optional<String> emailSubject();

  /** {@return the text of the Slack message} */
  Optional<String> slackContent();

  /** {@return the text of the SMS} */
  Optional<String> smsContent();

  /** {@return when the texts were created} */
  Optional<Instant> createdAt();

  /** {@return when the texts were last updated} */
  Optional<Instant> updatedAt();

  /** {@return the communication stage that the texts are for} */
  Optional<CommunicationRef> communicationStage();

  /** {@return the communication template that the texts belong to} */
  Optional<CommunicationRef> communicationTemplate();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the texts for a stage. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTemplateStage.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
