package dev.trivet.rootly.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An email address of a user. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserEmailAddress.Builder.class, using = ResourceDeserializer.class)
public interface UserEmailAddress extends Resource {

  /** {@return the ID of the user} */
  Optional<Long> userId();

  /** {@return the address} */
  Optional<String> email();

  /** {@return whether it is the address that the user logs in with} */
  Optional<Boolean> primary();

  /** {@return when it was verified; not documented, but part of all known responses} */
  Optional<Instant> verifiedAt();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last changed} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an address. Not thread-safe. */
  final class Builder extends ImmutableUserEmailAddress.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
