package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** The items to get metrics of. Immutable. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemMetricsQuery.Builder.class)
public interface ItemMetricsQuery {

  /** {@return the items' numbers within their project, at least one} */
  List<Long> itemCounters();

  /** Refuses what Rollbar cannot accept. */
  @Value.Check
  default void check() {
    if (itemCounters().isEmpty()) {
      throw new IllegalArgumentException(
          "ItemMetricsQuery.builder().itemCounters(..): at least one is needed");
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableItemMetricsQuery.Builder {
    Builder() {}
  }
}
