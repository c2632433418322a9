package dev.trivet.honeybadger.v3.dashboards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.honeybadger.dashboards.DashboardWidget;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard of a project: widgets that show charts, alarms, errors, deploys, check-ins or uptime.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Dashboard.Builder.class)
public interface Dashboard extends HasAdditionalProperties {

  /** {@return the dashboard's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the dashboard's title} */
  Optional<String> title();

  /** {@return the widgets on the dashboard} */
  List<DashboardWidget> widgets();

  /** {@return whether this is the project's default dashboard} */
  @JsonProperty("is_default")
  Optional<Boolean> isDefault();

  /** {@return whether the dashboard is shared} */
  Optional<Boolean> shared();

  /**
   * {@return the default time range of the dashboard, as an ISO-8601 duration such as {@code P1D}}
   */
  Optional<String> defaultTs();

  /** {@return when the dashboard was created} */
  Optional<Instant> createdAt();

  /** {@return when the dashboard was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard. Not thread-safe. */
  final class Builder extends ImmutableDashboard.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
