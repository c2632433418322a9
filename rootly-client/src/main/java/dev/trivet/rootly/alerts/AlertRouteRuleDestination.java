package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A destination: where a rule of an alert route sends alerts. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRuleDestination.Builder.class)
public interface AlertRouteRuleDestination extends HasAdditionalProperties {

  /** {@return the type of the target} */
  Optional<AlertRouteRuleDestinationTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert route rule destination. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRuleDestination.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
