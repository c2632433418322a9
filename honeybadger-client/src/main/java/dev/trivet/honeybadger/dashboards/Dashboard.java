package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
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

  /** {@return the title} */
  Optional<String> title();

  /** {@return the ID of its project} */
  Optional<Long> projectId();

  /** {@return whether it is the one that is shown first} */
  Optional<Boolean> isDefault();

  /** {@return whether it is shared with others} */
  Optional<Boolean> shared();

  /** {@return the span of time that is shown at first, {@code P1D} for example} */
  Optional<String> defaultTs();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last changed} */
  Optional<Instant> updatedAt();

  /** {@return what is on it} */
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
