package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard of a project, which shows query results, faults, alarms and the like as widgets on a
 * grid.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Dashboard.Builder.class)
public interface Dashboard extends HasAdditionalProperties {

  /** {@return the dashboard's ID} */
  String id();

  /** {@return the dashboard's title} */
  Optional<String> title();

  /** {@return the project's ID} */
  Optional<Long> projectId();

  /** {@return whether this is the project's default dashboard} */
  Optional<Boolean> isDefault();

  /** {@return whether the dashboard is shared with other users of the account} */
  Optional<Boolean> shared();

  /**
   * {@return the default time range of the dashboard, as an ISO-8601 duration such as {@code P1D}}
   */
  Optional<String> defaultTs();

  /** {@return when the dashboard was created} */
  Optional<Instant> createdAt();

  /** {@return when the dashboard was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the widgets on the dashboard} */
  List<DashboardWidget> widgets();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard. Not thread-safe. */
  final class Builder extends ImmutableDashboard.Builder implements Keeper {
    Builder() {}
  }
}
