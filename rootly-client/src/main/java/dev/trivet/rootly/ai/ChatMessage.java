package dev.trivet.rootly.ai;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A message in a session with the AI assistant. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChatMessage.Builder.class)
public interface ChatMessage extends HasAdditionalProperties {

  /** {@return the ID of the message} */
  String id();

  /** {@return the role of the message's author: the user or the AI assistant} */
  Optional<ChatRole> role();

  /** {@return the text of the message} */
  Optional<String> content();

  /** {@return when the message was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a chat message. Not thread-safe. */
  final class Builder extends ImmutableChatMessage.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
