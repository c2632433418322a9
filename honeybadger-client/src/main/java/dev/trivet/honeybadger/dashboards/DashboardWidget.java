package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A widget on a dashboard. One that was read can be sent back with all its members, including those
 * that this SDK has no accessor for.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardWidget.Builder.class)
public interface DashboardWidget extends HasAdditionalProperties {

  /** {@return the widget's ID; a widget that is sent without an ID gets a new one} */
  Optional<String> id();

  /** {@return the widget's type, which says what the widget shows} */
  Optional<WidgetType> type();

  /** {@return the widget's position and size on the dashboard} */
  Optional<WidgetGrid> grid();

  /** {@return the widget's title and subtitle} */
  Optional<WidgetPresentation> presentation();

  /** {@return the widget's settings, which depend on its type} */
  Optional<Members> config();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard widget. Not thread-safe. */
  final class Builder extends ImmutableDashboardWidget.Builder implements Keeper {
    Builder() {}
  }
}
