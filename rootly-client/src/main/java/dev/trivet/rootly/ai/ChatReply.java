package dev.trivet.rootly.ai;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.util.Optional;
import org.immutables.value.Value;

/** A response of the AI assistant to a message. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChatReply.Builder.class, using = ResourceDeserializer.class)
public interface ChatReply extends Resource {

  /** {@return the ID of the session; send it with the next message to continue the session} */
  Optional<String> sessionId();

  /** {@return the text of the assistant's response} */
  Optional<String> reply();

  /**
   * {@return the status of the response; present only when the assistant needs input from the user}
   */
  Optional<String> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a response of the AI assistant. Not thread-safe. */
  final class Builder extends ImmutableChatReply.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
