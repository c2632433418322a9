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

/** An alert route: the rules by which the alerts of some sources are routed to targets. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoute.Builder.class, using = ResourceDeserializer.class)
public interface AlertRoute extends Resource {

  /** {@return the display name of the alert route} */
  Optional<String> name();

  /** {@return whether the alert route is enabled} */
  Optional<Boolean> enabled();

  /** {@return the IDs of the alert sources whose alerts are routed} */
  List<String> alertsSourceIds();

  /** {@return the IDs of the teams that own the alert route} */
  List<String> owningTeamIds();

  /** {@return the rules by which alerts are routed} */
  List<AlertRouteRule> rules();

  /** {@return when the alert route was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert route was last updated} */
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
