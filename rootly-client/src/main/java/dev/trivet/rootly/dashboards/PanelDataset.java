package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A dataset of a panel: the resources that it evaluates, and the calculation. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelDataset.Builder.class)
public interface PanelDataset extends HasAdditionalProperties {

  /** {@return the display name of the dataset} */
  Optional<String> name();

  /** {@return the kind of resources that the dataset is calculated from} */
  Optional<PanelCollection> collection();

  /** {@return the filters that select the resources of the dataset} */
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
