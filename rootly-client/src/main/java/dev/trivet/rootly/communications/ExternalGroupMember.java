package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A person in a communication group who is not a user of Rootly. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ExternalGroupMember.Builder.class)
public interface ExternalGroupMember extends HasAdditionalProperties {

  /** {@return the ID of the member} */
  Optional<String> id();

  /** {@return the name of the person} */
  Optional<String> name();

  /** {@return the email address that receives the person's messages} */
  Optional<String> email();

  /** {@return the phone number that receives the person's messages} */
  Optional<String> phoneNumber();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an external group member. Not thread-safe. */
  final class Builder extends ImmutableExternalGroupMember.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
