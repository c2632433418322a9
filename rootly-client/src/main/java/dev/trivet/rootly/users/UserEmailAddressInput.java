package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An email address to add to a user, or what to change about one. A new one needs {@code email}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserEmailAddressInput.Builder.class)
public interface UserEmailAddressInput {

  /** {@return the email address} */
  Optional<String> email();

  /**
   * An email address.
   *
   * @param email the email address
   * @return the input
   */
  static UserEmailAddressInput of(String email) {
    return builder().email(email).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableUserEmailAddressInput.Builder {
    Builder() {}
  }
}
