package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a panel shows and how. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParam.Builder.class)
public interface DashboardPanelParam extends HasAdditionalProperties {

  /** {@return how the data is shown} */
  Optional<DashboardPanelParamDisplay> display();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the fields that a table shows} */
  List<String> tableFields();

  /** {@return the legend of the chart} */
  Optional<DashboardPanelParamLegend> legend();

  /** {@return the labels that show values in the chart} */
  Optional<DashboardPanelParamDatalabel> datalabels();

  /** {@return the datasets that the panel shows} */
  List<DashboardPanelParamDataset> datasets();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParam.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
