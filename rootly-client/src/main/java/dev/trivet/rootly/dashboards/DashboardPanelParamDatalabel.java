package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The labels that show values in a chart. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatalabel.Builder.class)
public interface DashboardPanelParamDatalabel extends HasAdditionalProperties {

  /** {@return whether the chart has such labels} */
  Optional<Boolean> enabled();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param datalabel. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatalabel.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
