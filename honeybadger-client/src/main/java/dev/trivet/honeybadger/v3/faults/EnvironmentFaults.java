package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of faults in one environment that have the same state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EnvironmentFaults.Builder.class)
public interface EnvironmentFaults extends HasAdditionalProperties {

  /** {@return the name of the environment; empty for faults without an environment} */
  Optional<String> environment();

  /** {@return whether the counted faults are resolved} */
  boolean resolved();

  /** {@return whether the counted faults are ignored} */
  boolean ignored();

  /** {@return the number of faults} */
  Optional<Long> count();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a count of faults in an environment. Not thread-safe. */
  final class Builder extends ImmutableEnvironmentFaults.Builder implements Keeper {
    Builder() {}
  }
}
