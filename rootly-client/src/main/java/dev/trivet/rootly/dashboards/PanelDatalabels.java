package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The labels that show values in a chart. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = PanelDatalabels.Builder.class)
public interface PanelDatalabels extends HasAdditionalProperties {

  /** {@return whether the chart has labels that show values} */
  Optional<Boolean> enabled();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds the labels of a chart. Not thread-safe. */
  final class Builder extends ImmutablePanelDatalabels.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
