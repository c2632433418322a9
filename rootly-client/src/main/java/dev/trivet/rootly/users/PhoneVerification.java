package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The outcome of a request to verify a phone number. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PhoneVerification.Builder.class)
public interface PhoneVerification extends HasAdditionalProperties {

  /** {@return the message of Rootly about what happened} */
  Optional<String> message();

  /** {@return the error message of Rootly; empty unless something went wrong} */
  Optional<String> error();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a verification. Not thread-safe. */
  final class Builder extends ImmutablePhoneVerification.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
