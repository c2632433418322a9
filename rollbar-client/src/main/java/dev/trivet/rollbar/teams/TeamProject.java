package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A team's access to a project, as a pair of IDs. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-a-teams-projects">Rollbar: list a team's
 *     projects</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = TeamProject.Builder.class)
public interface TeamProject extends HasAdditionalProperties {

  /** {@return the team's ID} */
  Optional<Long> teamId();

  /** {@return the project's ID} */
  Optional<Long> projectId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pair. Not thread-safe. */
  final class Builder extends ImmutableTeamProject.Builder implements Keeper {
    Builder() {}
  }
}
