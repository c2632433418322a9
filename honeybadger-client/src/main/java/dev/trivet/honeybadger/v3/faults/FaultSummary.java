package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The number of faults of a project, in total and by environment and state. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultSummary.Builder.class)
public interface FaultSummary extends HasAdditionalProperties {

  /** {@return the total number of faults} */
  Optional<Integer> total();

  /** {@return the numbers of faults by environment and state} */
  List<EnvironmentFaults> environments();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault summary. Not thread-safe. */
  final class Builder extends ImmutableFaultSummary.Builder implements Keeper {
    Builder() {}
  }
}
