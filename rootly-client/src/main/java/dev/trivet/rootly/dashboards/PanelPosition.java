package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The position and size of a panel on the dashboard. A request needs all four values. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelPosition.Builder.class)
public interface PanelPosition extends HasAdditionalProperties {

  /** {@return the horizontal position of the panel} */
  Optional<Double> x();

  /** {@return the vertical position of the panel} */
  Optional<Double> y();

  /** {@return the width of the panel} */
  Optional<Double> w();

  /** {@return the height of the panel} */
  Optional<Double> h();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a panel position. Not thread-safe. */
  final class Builder extends ImmutablePanelPosition.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
