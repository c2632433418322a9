package dev.trivet.honeybadger.environments;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An environment to create, or what to change about one. A new environment needs a name. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EnvironmentInput.Builder.class)
public interface EnvironmentInput {

  /** {@return the environment's name, unique in its project} */
  Optional<String> name();

  /**
   * {@return whether notifications about errors in the environment are sent; {@code true} for a new
   * environment unless set}
   */
  Optional<Boolean> notifications();

  /** Refuses an environment without a name. */
  @Value.Check
  default void check() {
    name().ifPresent(name -> Preconditions.notBlank("EnvironmentInput.builder().name(..)", name));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an environment. Not thread-safe. */
  final class Builder extends ImmutableEnvironmentInput.Builder {
    Builder() {}
  }
}
