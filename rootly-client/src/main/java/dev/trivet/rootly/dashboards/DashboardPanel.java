package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.json.Members;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A panel of a dashboard: a chart, a table or a single figure. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardPanel.Builder.class, using = ResourceDeserializer.class)
public interface DashboardPanel extends Resource {

  /** {@return the ID of the dashboard} */
  Optional<String> dashboardId();

  /** {@return the display name of the panel} */
  Optional<String> name();

  /** {@return the parameters of the panel: the data that it shows, and how} */
  Optional<PanelParams> params();

  /** {@return the position and size of the panel on the dashboard} */
  Optional<PanelPosition> position();

  /** {@return the data that the panel shows} */
  List<Members> data();

  /** {@return when the panel was created} */
  Optional<Instant> createdAt();

  /** {@return when the panel was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard panel. Not thread-safe. */
  final class Builder extends ImmutableDashboardPanel.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
