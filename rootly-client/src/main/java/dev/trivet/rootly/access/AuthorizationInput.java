package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An authorization to create, or what to change about one. A new one needs {@code authorizableId},
 * {@code authorizableType}, {@code granteeId}, {@code granteeType} and {@code permissions}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AuthorizationInput.Builder.class)
public interface AuthorizationInput {

  /** {@return the ID of the resource that access is given to} */
  Optional<String> authorizableId();

  /** {@return the type of the resource, only {@code Dashboard} so far} */
  Optional<String> authorizableType();

  /** {@return the ID of the user or team that gets access} */
  Optional<String> granteeId();

  /** {@return the type of the grantee: whether a user or a team gets access} */
  Optional<AuthorizationGranteeType> granteeType();

  /** {@return what the user or team may do with the resource} */
  Optional<List<AuthorizationPermission>> permissions();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAuthorizationInput.Builder {
    Builder() {}
  }
}
