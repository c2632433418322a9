package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A dashboard panel to create, or what to change about one. A new one needs {@code params}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanelInput.Builder.class)
public interface DashboardPanelInput {

  /** {@return the display name of the panel} */
  Patch<String> name();

  /** {@return the parameters of the panel: the data that it shows, and how} */
  Optional<PanelParams> params();

  /** {@return the position and size of the panel on the dashboard} */
  Patch<PanelPosition> position();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanelInput.Builder {
    Builder() {}
  }
}
