package dev.trivet.honeybadger.v3.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.dashboards.DashboardWidget;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard to create, or what to change about one. A new one needs {@code title}. Sources differ
 * in whether an update needs both title and widgets: send both.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardInput.Builder.class)
public interface DashboardInput {

  /** {@return the title} */
  Optional<String> title();

  /** {@return the span of time to show at first, {@code P1D} for example} */
  Patch<String> defaultTs();

  /** {@return everything on it} */
  Optional<List<DashboardWidget>> widgets();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard. Not thread-safe. */
  final class Builder extends ImmutableDashboardInput.Builder {
    Builder() {}
  }
}
