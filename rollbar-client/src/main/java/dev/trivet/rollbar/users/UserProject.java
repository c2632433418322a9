package dev.trivet.rollbar.users;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project that a user has access to. It has other attributes than {@code Project}. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-a-users-projects">Rollbar: list a user's
 *     projects</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = UserProject.Builder.class)
public interface UserProject extends HasAdditionalProperties {

  /** {@return the project's ID} */
  long id();

  /** {@return the ID of the account that the project belongs to} */
  Optional<Long> accountId();

  /** {@return the project's slug: its name in URLs} */
  Optional<String> slug();

  /** {@return the project's status as a number; 1 for a project in use} */
  Optional<Long> status();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a project of a user. Not thread-safe. */
  final class Builder extends ImmutableUserProject.Builder implements Keeper {
    Builder() {}
  }
}
