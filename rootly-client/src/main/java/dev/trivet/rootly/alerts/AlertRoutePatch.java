package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What to change about an alert route, down to a single condition. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutePatch.Builder.class)
public interface AlertRoutePatch {

  /** {@return the display name of the alert route} */
  Optional<String> name();

  /** {@return whether the alert route is enabled} */
  Optional<Boolean> enabled();

  /** {@return the IDs of the alert sources whose alerts are routed} */
  Optional<List<String>> alertsSourceIds();

  /** {@return the IDs of the teams that own the alert route} */
  Optional<List<String>> owningTeamIds();

  /** {@return the rules by which alerts are routed} */
  Optional<List<AlertRouteRulePatch>> rules();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutePatch.Builder {
    Builder() {}
  }
}
