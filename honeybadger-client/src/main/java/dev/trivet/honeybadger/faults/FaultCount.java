package dev.trivet.honeybadger.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How many faults there are in one environment and state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultCount.Builder.class)
public interface FaultCount extends HasAdditionalProperties {

  /** {@return the environment; empty for faults without one} */
  Optional<String> environment();

  /** {@return whether these are resolved} */
  Optional<Boolean> resolved();

  /** {@return whether these are ignored} */
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
