package dev.trivet.honeybadger.dashboards;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A dashboard to create, or a whole one to replace another. Creating one needs a title; replacing
 * one needs a title and its widgets.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = DashboardInput.Builder.class)
public interface DashboardInput {

  /** {@return the title, at most 255 characters} */
  Optional<String> title();

  /** {@return the span of time to show at first, {@code P1D} for example} */
  Optional<String> defaultTs();

  /** {@return everything on it; an empty list leaves it empty} */
  Optional<List<DashboardWidget>> widgets();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a dashboard. Not thread-safe. */
  final class Builder extends ImmutableDashboardInput.Builder {
    Builder() {}
  }
}
