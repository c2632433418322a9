package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.Patch;
import org.immutables.value.Value;

/**
 * What to change about a person in a team. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamMemberUpdate.Builder.class)
public interface TeamMemberUpdate {

  /**
   * Whether the member administers the team.
   *
   * @return unset unless given
   */
  @Value.Default
  default Patch<Boolean> admin() {
    return Patch.unset();
  }

  /** Refuses a right that is neither given nor taken. */
  @Value.Check
  default void check() {
    if (admin().isClear()) {
      throw new IllegalArgumentException(
          "TeamMemberUpdate.builder().admin(..): true or false, it cannot be cleared");
    }
  }

  /**
   * The right to administer the team, which is all that can be changed.
   *
   * @param admin true to give it, false to take it away
   * @return the request
   */
  static TeamMemberUpdate of(boolean admin) {
    return builder().admin(Patch.to(admin)).build();
  }

  /**
   * Starts a request that changes nothing yet.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableTeamMemberUpdate.Builder {
    Builder() {}
  }
}
