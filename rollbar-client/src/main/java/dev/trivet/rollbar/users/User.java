package dev.trivet.rollbar.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A user of the account. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-user">Rollbar: get a user</a>
 */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = User.Builder.class)
public interface User extends OpenModel {

  /**
   * The user's number.
   *
   * @return unique in Rollbar
   */
  long id();

  /**
   * The name used for signing in.
   *
   * @return the name
   */
  Optional<String> username();

  /**
   * The address.
   *
   * @return as the user entered it; compare without regard to case
   */
  Optional<String> email();

  /**
   * Whether Rollbar sends e-mail to the user.
   *
   * @return empty in lists, which do not tell
   */
  Optional<Boolean> emailEnabled();

  /**
   * Starts a user, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a user. Not thread-safe. */
  final class Builder extends ImmutableUser.Builder {
    Builder() {}
  }
}
