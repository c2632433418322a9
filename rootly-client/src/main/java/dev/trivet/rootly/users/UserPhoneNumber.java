package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A phone number of a user. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserPhoneNumber.Builder.class, using = ResourceDeserializer.class)
public interface UserPhoneNumber extends Resource {

  /** {@return the ID of the user who has the phone number} */
  Optional<Long> userId();

  /** {@return the phone number} */
  Optional<String> phone();

  /** {@return whether this is the primary phone number of the user} */
  Optional<Boolean> primary();

  /** {@return when the phone number was verified; empty until then} */
  Optional<Instant> verifiedAt();

  /** {@return the number of attempts to verify the phone number today} */
  Optional<Integer> verificationAttemptsToday();

  /** {@return when the phone number was created} */
  Optional<Instant> createdAt();

  /** {@return when the phone number was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a number. Not thread-safe. */
  final class Builder extends ImmutableUserPhoneNumber.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
