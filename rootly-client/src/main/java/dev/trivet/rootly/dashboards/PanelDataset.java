package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A dataset: what a panel counts, and how. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelDataset.Builder.class)
public interface PanelDataset extends HasAdditionalProperties {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return which resources the data comes from} */
  Optional<PanelCollection> collection();

  /** {@return which of the resources belong to the dataset} */
  List<PanelFilter> filter();

  /** {@return what the figures are grouped by} */
  Optional<PanelGroupBy> groupBy();

  /** {@return how the figures are calculated} */
  Optional<PanelAggregate> aggregate();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a panel dataset. Not thread-safe. */
  final class Builder extends ImmutablePanelDataset.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
