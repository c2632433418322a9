package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert route to create, or what to change about one. A new one needs {@code name} and {@code
 * alertsSourceIds}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteInput.Builder.class)
public interface AlertRouteInput {

  /** {@return the display name of the alert route} */
  Optional<String> name();

  /** {@return whether the alert route is enabled} */
  Optional<Boolean> enabled();

  /** {@return the IDs of the alert sources whose alerts are routed} */
  Optional<List<String>> alertsSourceIds();

  /** {@return the IDs of the teams that own the alert route} */
  Optional<List<String>> owningTeamIds();

  /** {@return the rules by which alerts are routed} */
  Optional<List<AlertRouteRuleInput>> rules();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteInput.Builder {
    Builder() {}
  }
}
