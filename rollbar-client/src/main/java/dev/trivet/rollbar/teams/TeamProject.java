package dev.trivet.rollbar.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Says that a team may use a project. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-a-teams-projects">Rollbar: list a team's
 *     projects</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = TeamProject.Builder.class)
public interface TeamProject extends OpenModel {

  /**
   * The team.
   *
   * @return the team's number
   */
  Optional<Long> teamId();

  /**
   * The project.
   *
   * @return the project's number
   */
  Optional<Long> projectId();

  /**
   * Starts a team project, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a team project. Not thread-safe. */
  final class Builder extends ImmutableTeamProject.Builder {
    Builder() {}
  }
}
