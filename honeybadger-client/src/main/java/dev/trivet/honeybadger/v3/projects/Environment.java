package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An environment of a project, such as production, in which errors occur. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Environment.Builder.class)
public interface Environment extends HasAdditionalProperties {

  /** {@return the environment's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the environment's name, which cannot be changed} */
  Optional<String> name();

  /** {@return whether notifications about errors in the environment are sent} */
  Optional<Boolean> notifications();

  /** {@return when the environment was created} */
  Optional<Instant> createdAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an environment. Not thread-safe. */
  final class Builder extends ImmutableEnvironment.Builder implements Keeper {
    Builder() {}
  }
}
