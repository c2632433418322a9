package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A filter: which resources belong to a dataset. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatasetFilter.Builder.class)
public interface DashboardPanelParamDatasetFilter extends HasAdditionalProperties {

  /** {@return how the filter is combined} */
  Optional<DashboardPanelParamDatasetFilterOperation> operation();

  /** {@return the rules that resources are compared by} */
  List<DashboardPanelParamDatasetFilterRule> rules();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param dataset filter. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatasetFilter.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
