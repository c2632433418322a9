package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.wire.InputChecks;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard to create, or the new content of an existing one. A new dashboard needs a title; a
 * replacement needs a title and the widgets.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardInput.Builder.class)
public interface DashboardInput {

  /** {@return the dashboard's title, at most 255 characters} */
  Optional<String> title();

  /**
   * {@return the default time range of the dashboard, as an ISO-8601 duration such as {@code P1D}}
   */
  Optional<String> defaultTs();

  /** {@return all widgets of the dashboard; an empty list removes all widgets} */
  Optional<List<DashboardWidget>> widgets();

  /** Refuses titles that are too long and widgets without a type. */
  @Value.Check
  default void check() {
    InputChecks.title("DashboardInput.builder().title(..)", title());
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
