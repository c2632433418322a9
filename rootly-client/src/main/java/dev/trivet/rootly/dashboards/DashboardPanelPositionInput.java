package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where to put a panel on the dashboard, and its size. It needs all four values. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelPositionInput.Builder.class)
public interface DashboardPanelPositionInput {

  /** {@return the horizontal position} */
  Optional<Double> x();

  /** {@return the vertical position} */
  Optional<Double> y();

  /** {@return the width} */
  Optional<Double> w();

  /** {@return the height} */
  Optional<Double> h();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel position input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelPositionInput.Builder {
    Builder() {}
  }
}
