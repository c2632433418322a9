package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A dataset: what a panel counts, and how. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDataset.Builder.class)
public interface DashboardPanelParamDataset extends HasAdditionalProperties {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return which resources the data comes from} */
  Optional<DashboardPanelParamDatasetCollection> collection();

  /** {@return which of the resources belong to the dataset} */
  List<DashboardPanelParamDatasetFilter> filter();

  /**
   * {@return what to group by: the name of an attribute, or an object with {@code key} and {@code
   * value}}
   */
  Optional<JsonValue> groupBy();

  /** {@return how the figures are calculated} */
  Optional<DashboardPanelParamDatasetAggregate> aggregate();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param dataset. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDataset.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
