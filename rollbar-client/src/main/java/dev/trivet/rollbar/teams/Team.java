package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team of the account. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-team">Rollbar: get a team</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team extends OpenModel {

  /**
   * The team's number.
   *
   * @return unique in Rollbar
   */
  long id();

  /**
   * The account it belongs to.
   *
   * @return the account's number
   */
  Optional<Long> accountId();

  /**
   * The team's name.
   *
   * @return as shown to people
   */
  Optional<String> name();

  /**
   * What its members may do.
   *
   * @return the level
   */
  Optional<AccessLevel> accessLevel();

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
