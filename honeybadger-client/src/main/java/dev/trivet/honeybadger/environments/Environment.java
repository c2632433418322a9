package dev.trivet.honeybadger.environments;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An environment that an application runs in, {@code production} for example. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Environment.Builder.class)
public interface Environment extends HasAdditionalProperties {

  /** {@return the environment's ID} */
  long id();

  /** {@return the project's ID} */
  Optional<Long> projectId();

  /** {@return the environment's name} */
  Optional<String> name();

  /** {@return whether notifications about errors in the environment are sent} */
  Optional<Boolean> notifications();

  /** {@return when the environment was created} */
  Optional<Instant> createdAt();

  /** {@return when the environment was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an environment. Not thread-safe. */
  final class Builder extends ImmutableEnvironment.Builder implements Keeper {
    Builder() {}
  }
}
