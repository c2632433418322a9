package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.Patch;
import org.immutables.value.Value;

/**
 * What to change about an invitation to a team. The address is not among it: delete the invitation
 * and send another. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamInvitationUpdate.Builder.class)
public interface TeamInvitationUpdate {

  /**
   * Whether the person will administer the team.
   *
   * @return unset unless given
   */
  @Value.Default
  default Patch<Boolean> admin() {
    return Patch.unset();
  }

  /**
   * What the e-mail says besides.
   *
   * @return unset unless given
   */
  @Value.Default
  default Patch<String> message() {
    return Patch.unset();
  }

  /** Refuses a right that is neither given nor taken. */
  @Value.Check
  default void check() {
    if (admin().isClear()) {
      throw new IllegalArgumentException(
          "TeamInvitationUpdate.builder().admin(..): true or false, it cannot be cleared");
    }
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
  final class Builder extends ImmutableTeamInvitationUpdate.Builder {
    Builder() {}
  }
}
