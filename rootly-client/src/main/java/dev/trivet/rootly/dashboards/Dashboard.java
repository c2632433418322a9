package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.ChartPeriod;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A dashboard: a page with panels that show figures about incidents, alerts and people. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Dashboard.Builder.class, using = ResourceDeserializer.class)
public interface Dashboard extends Resource {

  /** {@return the ID of the organization, which Rootly calls a team here} */
  Optional<Long> teamId();

  /** {@return the ID of the user who owns the dashboard; empty if the owner is the organization} */
  Optional<Long> userId();

  /** {@return the display name of the dashboard} */
  Optional<String> name();

  /** {@return the description of the dashboard} */
  Optional<String> description();

  /** {@return the type of owner: a user or the organization} */
  Optional<DashboardOwner> owner();

  /** {@return whether the dashboard is public} */
  @JsonProperty("public")
  Optional<Boolean> isPublic();

  /** {@return the date range that the panels show data for} */
  Optional<String> range();

  /**
   * {@return the period by which the panels group data: {@code day}, {@code week} or {@code month}}
   */
  Optional<ChartPeriod> period();

  /** {@return whether the dashboard updates itself with new data} */
  Optional<Boolean> autoRefresh();

  /** {@return the color of the dashboard as a hex code, such as {@code #D7F5E1}} */
  Optional<DashboardColor> color();

  /** {@return the emoji that is the icon of the dashboard} */
  Optional<String> icon();

  /** {@return when the dashboard was created} */
  Optional<Instant> createdAt();

  /** {@return when the dashboard was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard. Not thread-safe. */
  final class Builder extends ImmutableDashboard.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
