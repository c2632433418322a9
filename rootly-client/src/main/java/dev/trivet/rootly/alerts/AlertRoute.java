package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert route: rules by which the alerts of some sources go to their targets. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoute.Builder.class, using = ResourceDeserializer.class)
public interface AlertRoute extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return the IDs of the alert sources whose alerts it routes} */
  List<String> alertsSourceIds();

  /** {@return the IDs of the teams that own it} */
  List<String> owningTeamIds();

  /** {@return the rules by which alerts are routed} */
  List<AlertRouteRule> rules();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert route. Not thread-safe. */
  final class Builder extends ImmutableAlertRoute.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
