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

/** A dashboard of a project. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Dashboard.Builder.class)
public interface Dashboard extends HasAdditionalProperties {

  /** {@return the dashboard's ID} */
  String id();

  /** {@return the ID of the project} */
  Optional<String> projectId();

  /** {@return the title} */
  Optional<String> title();

  /** {@return everything on it} */
  List<DashboardWidget> widgets();

  /** {@return whether the project opens with it} */
  @JsonProperty("is_default")
  Optional<Boolean> isDefault();

  /** {@return whether others see it} */
  Optional<Boolean> shared();

  /** {@return the span of time to show at first, {@code P1D} for example} */
  Optional<String> defaultTs();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
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
