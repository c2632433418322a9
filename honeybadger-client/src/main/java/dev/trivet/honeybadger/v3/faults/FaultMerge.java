package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A merge of two faults that was started and may still be running. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultMerge.Builder.class)
public interface FaultMerge extends HasAdditionalProperties {

  /** {@return the ID of the batch that merges the faults} */
  Optional<String> batchId();

  /** {@return the ID of the fault that is merged into the other one} */
  Optional<String> sourceId();

  /** {@return the ID of the fault that is kept} */
  Optional<String> targetId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fault merge. Not thread-safe. */
  final class Builder extends ImmutableFaultMerge.Builder implements Keeper {
    Builder() {}
  }
}
