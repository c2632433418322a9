package dev.trivet.rootly.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An API key with its token, as it is shown only once, when the key is created or rotated. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKeyWithToken.Builder.class, using = ResourceDeserializer.class)
public interface ApiKeyWithToken extends Resource {

  /** {@return the display name, unique among the keys of its kind and scope} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return whether it belongs to a user, a team or the organization} */
  Optional<ApiKeyKind> kind();

  /** {@return the ID of the role that an organization key has} */
  Optional<String> roleId();

  /** {@return the ID of the on-call role that an organization key has} */
  Optional<String> onCallRoleId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when it expires, at most five years ahead} */
  Optional<Instant> expiresAt();

  /** {@return when it was last used} */
  Optional<Instant> lastUsedAt();

  /** {@return when the old token stops working after a rotation} */
  Optional<Instant> gracePeriodEndsAt();

  /** {@return the token to call Rootly with; it cannot be read again} */
  @Value.Redacted
  @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> token();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an API key with token. Not thread-safe. */
  final class Builder extends ImmutableApiKeyWithToken.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
