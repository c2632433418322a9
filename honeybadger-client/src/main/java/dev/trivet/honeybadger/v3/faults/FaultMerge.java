package dev.trivet.honeybadger.v3.faults;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A merge of two faults that has begun. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = FaultMerge.Builder.class)
public interface FaultMerge extends HasAdditionalProperties {

  /** {@return the ID of the work that merges them} */
  Optional<String> batchId();

  /** {@return the ID of the fault that goes} */
  Optional<String> sourceId();

  /** {@return the ID of the fault that survives} */
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
