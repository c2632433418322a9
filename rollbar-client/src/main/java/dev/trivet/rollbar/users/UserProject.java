package dev.trivet.rollbar.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project that a user may see, as the user's list tells it: other members than {@code Project}.
 * Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-a-users-projects">Rollbar: list a user's
 *     projects</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = UserProject.Builder.class)
public interface UserProject extends OpenModel {

  /**
   * The project's number.
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
   * The project's name as it stands in addresses.
   *
   * @return the slug
   */
  Optional<String> slug();

  /**
   * The project's status as a number.
   *
   * @return 1 for a project in use
   */
  Optional<Long> status();

  /**
   * Starts a user project, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a user project. Not thread-safe. */
  final class Builder extends ImmutableUserProject.Builder {
    Builder() {}
  }
}
