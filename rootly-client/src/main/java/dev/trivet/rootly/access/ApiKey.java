package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key: a credential for calls to Rootly, here without its token. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKey.Builder.class, using = ResourceDeserializer.class)
public interface ApiKey extends Resource {

  /** {@return the display name of the API key, unique among the keys of the same kind and scope} */
  Optional<String> name();

  /** {@return the description of the API key} */
  Optional<String> description();

  /** {@return whether the API key belongs to a user, a team or the organization} */
  Optional<ApiKeyKind> kind();

  /** {@return the ID of the role of an organization key} */
  Optional<String> roleId();

  /** {@return the ID of the on-call role of an organization key} */
  Optional<String> onCallRoleId();

  /** {@return when the API key was created} */
  Optional<Instant> createdAt();

  /** {@return when the API key was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when the API key expires, at most five years ahead} */
  Optional<Instant> expiresAt();

  /** {@return when the API key was last used} */
  Optional<Instant> lastUsedAt();

  /** {@return when the grace period ends: when the old token stops working after a rotation} */
  Optional<Instant> gracePeriodEndsAt();

  /** {@return the ID of the team that a team key belongs to} */
  Optional<String> groupId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an API key. Not thread-safe. */
  final class Builder extends ImmutableApiKey.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
