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

  /** {@return the display name of the API key, unique among the keys of the same kind and scope} */
  Optional<String> name();

  /** {@return the description of the API key} */
  Patch<String> description();

  /** {@return whether the API key belongs to a user, a team or the organization} */
  Optional<ApiKeyKind> kind();

  /** {@return when the API key expires, at most five years ahead} */
  Patch<Instant> expiresAt();

  /** {@return the ID of the team that a team key belongs to; required for a new team key} */
  Patch<String> groupId();

  /** {@return the ID of the role of an organization key} */
  Patch<String> roleId();

  /** {@return the ID of the on-call role of an organization key} */
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
