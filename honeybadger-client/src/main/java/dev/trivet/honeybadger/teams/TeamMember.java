package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person in a team. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamMember.Builder.class)
public interface TeamMember extends OpenModel {

  /**
   * The member's number.
   *
   * @return unique among the members of teams; neither the number of a user nor of an invitation
   */
  long id();

  /**
   * The team.
   *
   * @return the team's number, where Honeybadger tells it
   */
  Optional<Long> teamId();

  /**
   * The address.
   *
   * @return an e-mail address
   */
  Optional<String> email();

  /**
   * The name.
   *
   * @return as shown to people; empty text when the person gave none
   */
  Optional<String> name();

  /**
   * Whether the member administers the team.
   *
   * @return true for an administrator
   */
  Optional<Boolean> admin();

  /**
   * When the person came into the team.
   *
   * @return to the second or finer
   */
  Optional<Instant> createdAt();

  /**
   * Starts a team member, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team member. Not thread-safe. */
  final class Builder extends ImmutableTeamMember.Builder {
    Builder() {}
  }
}
