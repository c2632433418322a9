package dev.trivet.rootly.communications;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A status page team: a team that may publish on a status page or edit it, with its permission
 * level.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = StatusPageTeam.Builder.class, using = ResourceDeserializer.class)
public interface StatusPageTeam extends Resource {

  /** {@return the ID of the status page} */
  Optional<String> statusPageId();

  /** {@return the ID of the team} */
  Optional<String> groupId();

  /** {@return the permission level of the team: what it may do on the page} */
  Optional<StatusPageTeamPermissionLevel> permissionLevel();

  /** {@return when the status page team was created} */
  Optional<Instant> createdAt();

  /** {@return when the status page team was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a status page team. Not thread-safe. */
  final class Builder extends ImmutableStatusPageTeam.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
