package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How long it took to resolve one item. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemMetric.Builder.class)
public interface ItemMetric extends HasAdditionalProperties {

  /** {@return the item's number within its project} */
  Optional<Long> itemCounter();

  /** {@return how many seconds it took the first time; empty if it was never resolved} */
  Optional<Long> firstTtr();

  /** {@return how many seconds it took the last time; empty if it was never resolved} */
  Optional<Long> lastTtr();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a metric. Not thread-safe. */
  final class Builder extends ImmutableItemMetric.Builder implements Keeper {
    Builder() {}
  }
}
