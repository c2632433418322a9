package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** How the figures of a dataset are calculated. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatasetAggregate.Builder.class)
public interface DashboardPanelParamDatasetAggregate extends HasAdditionalProperties {

  /** {@return the calculation} */
  Optional<DashboardPanelParamDatasetAggregateOperation> operation();

  /** {@return what the calculation is about, for example {@code results}} */
  Optional<String> key();

  /** {@return whether each figure includes those before it} */
  Optional<Boolean> cumulative();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param dataset aggregate. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatasetAggregate.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
