package dev.trivet.honeybadger.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team, with everything in it. Immutable.
 *
 * @see <a href="https://docs.honeybadger.io/api/teams/">Honeybadger: teams</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team extends OpenModel {

  /**
   * The team's number.
   *
   * @return unique in Honeybadger
   */
  long id();

  /**
   * The team's name.
   *
   * @return as shown to people
   */
  Optional<String> name();

  /**
   * The account it belongs to.
   *
   * @return the account's id, where Honeybadger tells it
   */
  Optional<String> accountId();

  /**
   * When it was created.
   *
   * @return to the second or finer
   */
  Optional<Instant> createdAt();

  /**
   * Who owns it.
   *
   * @return the owner
   */
  Optional<Person> owner();

  /**
   * Who is in it.
   *
   * @return the members, under the numbers that the calls around team members take
   */
  List<TeamMember> members();

  /**
   * What it works on.
   *
   * @return the projects
   */
  List<TeamProject> projects();

  /**
   * Who was asked into it.
   *
   * @return the invitations, accepted ones perhaps among them
   */
  List<TeamInvitation> invitations();

  /**
   * Starts a team, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeam.Builder {
    Builder() {}
  }
}
