package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A person to put into a communication group who is not a user of Rootly. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CommunicationGroupCommunicationExternalGroupMemberInput.Builder.class)
public interface CommunicationGroupCommunicationExternalGroupMemberInput {

  /** {@return the name of the person} */
  Optional<String> name();

  /** {@return the email address that the person gets messages at} */
  Optional<String> email();

  /** {@return the phone number that the person gets messages at} */
  Optional<String> phoneNumber();

  /** {@return the ID of the member} */
  Patch<String> id();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a communication group communication external group member input. Not thread-safe. */
  final class Builder
      extends ImmutableCommunicationGroupCommunicationExternalGroupMemberInput.Builder {
    Builder() {}
  }
}
