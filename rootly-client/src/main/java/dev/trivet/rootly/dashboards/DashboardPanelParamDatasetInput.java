package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.JsonValue;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A dataset for a panel to show. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatasetInput.Builder.class)
public interface DashboardPanelParamDatasetInput {

  /** {@return the display name} */
  Patch<String> name();

  /** {@return which resources the data comes from} */
  Optional<DashboardPanelParamDatasetCollection> collection();

  /** {@return which of the resources belong to the dataset} */
  Optional<List<DashboardPanelParamDatasetFilterInput>> filter();

  /**
   * {@return what to group by: the name of an attribute, or an object with {@code key} and {@code
   * value}}
   */
  Optional<JsonValue> groupBy();

  /** {@return how the figures are calculated} */
  Patch<DashboardPanelParamDatasetAggregateInput> aggregate();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param dataset input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatasetInput.Builder {
    Builder() {}
  }
}
