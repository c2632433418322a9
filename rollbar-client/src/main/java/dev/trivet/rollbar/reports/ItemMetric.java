package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The time that it took to resolve one item. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemMetric.Builder.class)
public interface ItemMetric extends HasAdditionalProperties {

  /** {@return the item's number within its project} */
  Optional<Long> itemCounter();

  /**
   * {@return the time until the item was first resolved, in seconds; empty if it was never
   * resolved}
   */
  Optional<Long> firstTtr();

  /**
   * {@return the time until the item was last resolved, in seconds; empty if it was never resolved}
   */
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
