package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A filter to set: which resources belong to a dataset. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatasetFilterInput.Builder.class)
public interface DashboardPanelParamDatasetFilterInput {

  /** {@return how the filter is combined} */
  Optional<DashboardPanelParamDatasetFilterOperation> operation();

  /** {@return the rules that resources are compared by} */
  Optional<List<DashboardPanelParamDatasetFilterRuleInput>> rules();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param dataset filter input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatasetFilterInput.Builder {
    Builder() {}
  }
}
