package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The texts to set on a communication template for one communication stage. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationTemplateStageInput.Builder.class)
public interface CommunicationTemplateStageInput {

  /** {@return the ID of the communication stage that the texts are for; only for new texts} */
  Optional<String> communicationStageId();

  /** {@return the text of the SMS} */
  Patch<String> smsContent();

  /** {@return the subject of the email} */
  Patch<String> emailSubject();

  /** {@return the body of the email} */
  Patch<String> emailBody();

  /** {@return the text of the Slack message} */
  Patch<String> slackContent();

  /** {@return the ID of existing texts, to change those texts; only for an update} */
  Patch<String> id();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCommunicationTemplateStageInput.Builder {
    Builder() {}
  }
}
