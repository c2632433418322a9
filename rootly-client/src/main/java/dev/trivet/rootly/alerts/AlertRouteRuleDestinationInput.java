package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A destination to set in a rule of an alert route. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRuleDestinationInput.Builder.class)
public interface AlertRouteRuleDestinationInput {

  /** {@return the type of the target} */
  Optional<AlertRouteRuleDestinationTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert route rule destination input. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRuleDestinationInput.Builder {
    Builder() {}
  }
}
