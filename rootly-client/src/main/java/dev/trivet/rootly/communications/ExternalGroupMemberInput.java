package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A person to put into a communication group who is not a user of Rootly. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ExternalGroupMemberInput.Builder.class)
public interface ExternalGroupMemberInput {

  /** {@return the name of the person} */
  Optional<String> name();

  /** {@return the email address that the person gets messages at} */
  Optional<String> email();

  /** {@return the phone number that the person gets messages at} */
  Optional<String> phoneNumber();

  /** {@return the ID of a member who is there, to change them; only an update takes it} */
  Patch<String> id();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableExternalGroupMemberInput.Builder {
    Builder() {}
  }
}
