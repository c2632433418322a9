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

  /** {@return the ID of the user} */
  Optional<Long> userId();

  /** {@return the number} */
  Optional<String> phone();

  /** {@return whether it is the user's main number} */
  Optional<Boolean> primary();

  /** {@return when it was verified; empty while it is not} */
  Optional<Instant> verifiedAt();

  /** {@return how often somebody tried to verify it today} */
  Optional<Integer> verificationAttemptsToday();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last changed} */
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
