package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The legend of a chart. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelLegend.Builder.class)
public interface PanelLegend extends HasAdditionalProperties {

  /** {@return the groups that the legend shows: all, or only those in the chart} */
  Optional<PanelLegendGroups> groups();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a panel legend. Not thread-safe. */
  final class Builder extends ImmutablePanelLegend.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
