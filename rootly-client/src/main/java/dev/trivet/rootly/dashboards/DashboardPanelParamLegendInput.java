package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The legend to give to a chart. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamLegendInput.Builder.class)
public interface DashboardPanelParamLegendInput {

  /** {@return which groups the legend names} */
  Optional<DashboardPanelParamLegendGroup> groups();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param legend input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamLegendInput.Builder {
    Builder() {}
  }
}
