package dev.trivet.rollbar.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A user of the account. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/get-a-user">Rollbar: get a user</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = User.Builder.class)
public interface User extends HasAdditionalProperties {

  /** {@return the user's ID} */
  long id();

  /** {@return the username, which the user signs in with} */
  Optional<String> username();

  /** {@return the email address as the user entered it; compare it without regard to case} */
  Optional<String> email();

  /**
   * {@return whether Rollbar sends email to the user; empty in lists, where Rollbar leaves it out}
   */
  Optional<Boolean> emailEnabled();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a user. Not thread-safe. */
  final class Builder extends ImmutableUser.Builder implements Keeper {
    Builder() {}
  }
}
