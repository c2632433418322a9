package dev.trivet.rollbar.reports;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How long it took to resolve items. Immutable.
 *
 * @see <a href="https://docs.rollbar.com/reference/post_api-1-metrics-items">Rollbar: get item
 *     metrics</a>
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ItemMetrics.Builder.class)
public interface ItemMetrics extends HasAdditionalProperties {

  /** {@return the ID of the project} */
  Optional<Long> projectId();

  /** {@return the name of the project as it appears in addresses} */
  Optional<String> projectSlug();

  /** {@return the items} */
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
