package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A phone number to add to a user, or what to change about one. A new one needs {@code phone}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserPhoneNumberInput.Builder.class)
public interface UserPhoneNumberInput {

  /** {@return the phone number, in international format} */
  Optional<String> phone();

  /**
   * A phone number.
   *
   * @param phone the phone number, in international format
   * @return the input
   */
  static UserPhoneNumberInput of(String phone) {
    return builder().phone(phone).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableUserPhoneNumberInput.Builder {
    Builder() {}
  }
}
