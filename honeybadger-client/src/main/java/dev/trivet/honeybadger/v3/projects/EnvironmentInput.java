package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An environment to create, or what to change about one. A new one needs {@code name}, which cannot
 * be changed.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EnvironmentInput.Builder.class)
public interface EnvironmentInput {

  /** {@return the environment's name, which cannot be changed} */
  Optional<String> name();

  /**
   * {@return whether notifications about errors in the environment are sent; {@link Patch#clear()}
   * resets it to {@code true}}
   */
  Patch<Boolean> notifications();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an environment. Not thread-safe. */
  final class Builder extends ImmutableEnvironmentInput.Builder {
    Builder() {}
  }
}
