package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The legend of a chart. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamLegend.Builder.class)
public interface DashboardPanelParamLegend extends HasAdditionalProperties {

  /** {@return which groups the legend names} */
  Optional<DashboardPanelParamLegendGroup> groups();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param legend. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamLegend.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
