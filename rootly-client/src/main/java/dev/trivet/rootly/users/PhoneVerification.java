package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What Rootly says about the verification of a phone number. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PhoneVerification.Builder.class)
public interface PhoneVerification extends HasAdditionalProperties {

  /** {@return what happened, in Rootly's words} */
  Optional<String> message();

  /** {@return what went wrong, in Rootly's words} */
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
