package dev.trivet.honeybadger.v3.teams;

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

  /** {@return the member's ID, which differs from the user's ID} */
  String id();

  /** {@return the ID of the team} */
  Optional<String> teamId();

  /** {@return the user's ID} */
  Optional<String> userId();

  /** {@return whether the person is an administrator, who may manage the team} */
  Optional<Boolean> admin();

  /** {@return the person's name} */
  Optional<String> name();

  /** {@return the person's email address} */
  Optional<String> email();

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
