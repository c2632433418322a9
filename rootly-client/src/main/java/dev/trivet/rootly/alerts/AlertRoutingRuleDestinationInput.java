package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A destination to set for an alert routing rule. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRuleDestinationInput.Builder.class)
public interface AlertRoutingRuleDestinationInput {

  /** {@return the type of the target} */
  Optional<AlertRoutingRuleDestinationTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert routing rule destination input. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutingRuleDestinationInput.Builder {
    Builder() {}
  }
}
