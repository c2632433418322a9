package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page team to create, which gives a team access to a status page, or what to change about
 * one. A new one needs {@code groupId}, which cannot be changed later.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageTeamInput.Builder.class)
public interface StatusPageTeamInput {

  /** {@return the ID of the team} */
  Optional<String> groupId();

  /** {@return the permission level of the team: what it may do on the page} */
  Optional<StatusPageTeamPermissionLevel> permissionLevel();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableStatusPageTeamInput.Builder {
    Builder() {}
  }
}
