package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The parameters of a panel: the data that it shows, and how. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelParams.Builder.class)
public interface PanelParams extends HasAdditionalProperties {

  /** {@return how the data is shown: as a chart, a table or a single figure} */
  Optional<PanelDisplay> display();

  /** {@return the description of the panel} */
  Optional<String> description();

  /** {@return the fields that a table shows} */
  List<String> tableFields();

  /** {@return the legend of the chart} */
  Optional<PanelLegend> legend();

  /** {@return the labels that show values in the chart} */
  Optional<PanelDatalabels> datalabels();

  /** {@return the datasets that the panel shows} */
  List<PanelDataset> datasets();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds panel parameters. Not thread-safe. */
  final class Builder extends ImmutablePanelParams.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
