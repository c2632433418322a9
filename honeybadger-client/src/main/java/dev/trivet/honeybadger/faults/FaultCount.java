package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of faults in one environment and state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultCount.Builder.class)
public interface FaultCount extends HasAdditionalProperties {

  /** {@return the environment's name; empty for faults without an environment} */
  Optional<String> environment();

  /** {@return whether the counted faults are resolved} */
  Optional<Boolean> resolved();

  /** {@return whether the counted faults are ignored} */
  Optional<Boolean> ignored();

  /** {@return the number of faults} */
  Optional<Long> count();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault count. Not thread-safe. */
  final class Builder extends ImmutableFaultCount.Builder implements Keeper {
    Builder() {}
  }
}
