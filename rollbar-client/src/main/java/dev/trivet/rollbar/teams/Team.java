package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team of the account. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-team">Rollbar: get a team</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Team.Builder.class)
public interface Team extends HasAdditionalProperties {

  /** {@return the team's ID} */
  long id();

  /** {@return the ID of the account that the team belongs to} */
  Optional<Long> accountId();

  /** {@return the team's name} */
  Optional<String> name();

  /** {@return the access level: what the team's members may do} */
  Optional<AccessLevel> accessLevel();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team. Not thread-safe. */
  final class Builder extends ImmutableTeam.Builder implements Keeper {
    Builder() {}
  }
}
