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

  /** {@return the ID of the user who has the email address} */
  Optional<Long> userId();

  /** {@return the email address} */
  Optional<String> email();

  /** {@return whether this is the primary email address, which the user logs in with} */
  Optional<Boolean> primary();

  /**
   * {@return when the email address was verified; not documented, but part of all known responses}
   */
  Optional<Instant> verifiedAt();

  /** {@return when the email address was created} */
  Optional<Instant> createdAt();

  /** {@return when the email address was last updated} */
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
