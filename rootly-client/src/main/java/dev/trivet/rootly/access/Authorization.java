package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An authorization: what a user or a team may do with one resource, such as a dashboard. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Authorization.Builder.class, using = ResourceDeserializer.class)
public interface Authorization extends Resource {

  /** {@return the ID of the resource that access is given to} */
  Optional<String> authorizableId();

  /** {@return the type of the resource, only {@code Dashboard} so far} */
  Optional<String> authorizableType();

  /** {@return the ID of the user or team that gets access} */
  Optional<String> granteeId();

  /** {@return the type of the grantee: whether a user or a team gets access} */
  Optional<AuthorizationGranteeType> granteeType();

  /** {@return what the user or team may do with the resource} */
  List<AuthorizationPermission> permissions();

  /** {@return when the authorization was created} */
  Optional<Instant> createdAt();

  /** {@return when the authorization was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an authorization. Not thread-safe. */
  final class Builder extends ImmutableAuthorization.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
