package dev.trivet.rollbar.environments;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An environment that a project was reported from, such as {@code production}. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/list-all-environments">Rollbar: list
 *     environments</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Environment.Builder.class)
public interface Environment extends HasAdditionalProperties {

  /** {@return the environment's ID} */
  long id();

  /** {@return the ID of the project that the environment belongs to} */
  Optional<Long> projectId();

  /** {@return the environment's name} */
  Optional<String> environment();

  /** {@return whether the user interface shows the environment} */
  Optional<Boolean> visible();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an environment. Not thread-safe. */
  final class Builder extends ImmutableEnvironment.Builder implements Keeper {
    Builder() {}
  }
}
