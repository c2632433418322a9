package dev.trivet.honeybadger.v3.projects;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How many environments a call changed or deleted. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EnvironmentCount.Builder.class)
public interface EnvironmentCount extends HasAdditionalProperties {

  /** {@return the number of environments that were changed or deleted} */
  Optional<Integer> count();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an environment count. Not thread-safe. */
  final class Builder extends ImmutableEnvironmentCount.Builder implements Keeper {
    Builder() {}
  }
}
