package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The times that it took to resolve items. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-items">Rollbar: get item
 *     metrics</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemMetrics.Builder.class)
public interface ItemMetrics extends HasAdditionalProperties {

  /** {@return the ID of the project that the items belong to} */
  Optional<Long> projectId();

  /** {@return the project's slug: its name in URLs} */
  Optional<String> projectSlug();

  /** {@return the metrics, one per item} */
  List<ItemMetric> metrics();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds metrics. Not thread-safe. */
  final class Builder extends ImmutableItemMetrics.Builder implements Keeper {
    Builder() {}
  }
}
