package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A user's membership in a team, as a pair of IDs. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-a-teams-users">Rollbar: list a team's
 *     users</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamUser.Builder.class)
public interface TeamUser extends HasAdditionalProperties {

  /** {@return the team's ID} */
  Optional<Long> teamId();

  /** {@return the user's ID} */
  Optional<Long> userId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pair. Not thread-safe. */
  final class Builder extends ImmutableTeamUser.Builder implements Keeper {
    Builder() {}
  }
}
