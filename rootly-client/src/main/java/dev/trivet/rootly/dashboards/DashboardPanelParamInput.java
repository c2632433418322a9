package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a panel is to show and how. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamInput.Builder.class)
public interface DashboardPanelParamInput {

  /** {@return how the data is shown} */
  Optional<DashboardPanelParamDisplay> display();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the fields that a table shows} */
  Optional<List<String>> tableFields();

  /** {@return the legend of the chart} */
  Optional<DashboardPanelParamLegendInput> legend();

  /** {@return the labels that show values in the chart} */
  Optional<DashboardPanelParamDatalabelInput> datalabels();

  /** {@return the datasets that the panel shows} */
  Optional<List<DashboardPanelParamDatasetInput>> datasets();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamInput.Builder {
    Builder() {}
  }
}
