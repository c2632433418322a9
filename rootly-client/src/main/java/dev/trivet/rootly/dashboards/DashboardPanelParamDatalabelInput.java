package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The labels to show values with in a chart. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelParamDatalabelInput.Builder.class)
public interface DashboardPanelParamDatalabelInput {

  /** {@return whether the chart has such labels} */
  Optional<Boolean> enabled();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel param datalabel input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelParamDatalabelInput.Builder {
    Builder() {}
  }
}
