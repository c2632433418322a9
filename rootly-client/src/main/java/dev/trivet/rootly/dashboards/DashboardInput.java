package dev.trivet.rootly.dashboards;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.ChartPeriod;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard to create, or what to change about one. A new one needs {@code name} and {@code
 * owner}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardInput.Builder.class)
public interface DashboardInput {

  /** {@return the display name of the dashboard} */
  Optional<String> name();

  /** {@return the description of the dashboard} */
  Patch<String> description();

  /** {@return the type of owner: a user or the organization} */
  Optional<DashboardOwner> owner();

  /** {@return whether the dashboard is public} */
  @JsonProperty("public")
  Optional<Boolean> isPublic();

  /** {@return the date range that the panels show data for} */
  Patch<String> range();

  /** {@return whether the dashboard updates itself with new data} */
  Optional<Boolean> autoRefresh();

  /** {@return the color of the dashboard as a hex code, such as {@code #D7F5E1}} */
  Patch<DashboardColor> color();

  /** {@return the emoji that is the icon of the dashboard} */
  Optional<String> icon();

  /**
   * {@return the period by which the panels group data: {@code day}, {@code week} or {@code month}}
   */
  Patch<ChartPeriod> period();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableDashboardInput.Builder {
    Builder() {}
  }
}
