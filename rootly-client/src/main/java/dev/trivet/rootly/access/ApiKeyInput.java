package dev.trivet.rootly.access;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An API key to create, or what to change about one. A new one needs {@code name}, {@code kind} and
 * {@code expiresAt}; kind, team and roles cannot be changed.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ApiKeyInput.Builder.class)
public interface ApiKeyInput {

  /** {@return the display name, unique among the keys of its kind and scope} */
  Optional<String> name();

  /** {@return the description} */
  Patch<String> description();

  /** {@return whether it belongs to a user, a team or the organization} */
  Optional<ApiKeyKind> kind();

  /** {@return when it expires, at most five years ahead} */
  Patch<Instant> expiresAt();

  /** {@return the ID of the team that a team key belongs to; needed for a new team key} */
  Patch<String> groupId();

  /** {@return the ID of the role that an organization key has} */
  Patch<String> roleId();

  /** {@return the ID of the on-call role that an organization key has} */
  Patch<String> onCallRoleId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableApiKeyInput.Builder {
    Builder() {}
  }
}
