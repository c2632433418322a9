package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A destination: where an alert routing rule sends alerts. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRuleDestination.Builder.class)
public interface AlertRoutingRuleDestination extends HasAdditionalProperties {

  /** {@return the type of the target} */
  Optional<AlertRoutingRuleDestinationTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return the time it was created} */
  Optional<Instant> createdAt();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return the time it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert routing rule destination. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutingRuleDestination.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
