package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a dashboard. One that was read can be sent again with all it had, also with what this
 * SDK has no accessor for.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardWidget.Builder.class)
public interface DashboardWidget extends HasAdditionalProperties {

  /** {@return the widget's ID; one that is sent without gets a new ID} */
  Optional<String> id();

  /** {@return what it shows} */
  Optional<WidgetType> type();

  /** {@return where it is} */
  Optional<WidgetGrid> grid();

  /** {@return how it is named} */
  Optional<WidgetPresentation> presentation();

  /** {@return its settings, which depend on the type} */
  Optional<Members> config();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard widget. Not thread-safe. */
  final class Builder extends ImmutableDashboardWidget.Builder implements Keeper {
    Builder() {}
  }
}
