package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Says that a user is in a team. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-a-teams-users">Rollbar: list a team's
 *     users</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamUser.Builder.class)
public interface TeamUser extends OpenModel {

  /**
   * The team.
   *
   * @return the team's number
   */
  Optional<Long> teamId();

  /**
   * The user.
   *
   * @return the user's number
   */
  Optional<Long> userId();

  /**
   * Starts a team user, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team user. Not thread-safe. */
  final class Builder extends ImmutableTeamUser.Builder {
    Builder() {}
  }
}
