package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A member of a team. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamMember.Builder.class)
public interface TeamMember extends HasAdditionalProperties {

  /** {@return the member's ID, which is neither the ID of a user nor that of an invitation} */
  long id();

  /** {@return the team's ID, where Honeybadger returns it} */
  Optional<Long> teamId();

  /** {@return the person's email address} */
  Optional<String> email();

  /** {@return the person's name; may be an empty string} */
  Optional<String> name();

  /** {@return whether the person is an administrator, who may manage the team} */
  Optional<Boolean> admin();

  /** {@return when the person joined the team} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team member. Not thread-safe. */
  final class Builder extends ImmutableTeamMember.Builder implements Keeper {
    Builder() {}
  }
}
