package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A person who is not a user of Rootly, to set on a communication group. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ExternalGroupMemberInput.Builder.class)
public interface ExternalGroupMemberInput {

  /** {@return the name of the person} */
  Optional<String> name();

  /** {@return the email address that receives the person's messages} */
  Optional<String> email();

  /** {@return the phone number that receives the person's messages} */
  Optional<String> phoneNumber();

  /** {@return the ID of an existing member, to change that member; only for an update} */
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
