package dev.trivet.honeybadger.v3.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.dashboards.DashboardWidget;
import dev.trivet.honeybadger.dashboards.WidgetPresentation;
import dev.trivet.honeybadger.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard to create, or what to change about one. A new one needs {@code title}. Sources differ
 * on whether an update needs both {@code title} and {@code widgets}: send both.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardInput.Builder.class)
public interface DashboardInput {

  /** {@return the dashboard's title} */
  Optional<String> title();

  /**
   * {@return the default time range of the dashboard, as an ISO-8601 duration such as {@code P1D}}
   */
  Patch<String> defaultTs();

  /** {@return the widgets on the dashboard, which replace the former ones} */
  Optional<List<DashboardWidget>> widgets();

  /** Refuses widgets without a type, and those whose titles are too long. */
  @Value.Check
  default void check() {
    for (var widget : widgets().orElse(List.of())) {
      InputChecks.widget(
          widget.type(),
          widget.presentation().flatMap(WidgetPresentation::title),
          widget.presentation().flatMap(WidgetPresentation::subtitle));
    }
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard. Not thread-safe. */
  final class Builder extends ImmutableDashboardInput.Builder {
    Builder() {}
  }
}
