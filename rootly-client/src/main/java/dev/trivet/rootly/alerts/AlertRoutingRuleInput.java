package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert routing rule to create, or what to change about one. A new one needs {@code name},
 * {@code alertsSourceId} and {@code destination}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRuleInput.Builder.class)
public interface AlertRoutingRuleInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /**
   * {@return the IDs of the teams that own it, required of users whose on-call role does not allow
   * them to create rules}
   */
  Optional<List<String>> owningTeamIds();

  /** {@return the ID of the alert source whose alerts it routes} */
  Optional<String> alertsSourceId();

  /** {@return the position in the order of evaluation} */
  Optional<Integer> position();

  /** {@return how the conditions are combined} */
  Optional<AlertConditionType> conditionType();

  /** {@return the conditions} */
  Optional<List<AlertRoutingRuleConditionInput>> conditions();

  /** {@return where matching alerts go} */
  Optional<AlertTargetInput> destination();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutingRuleInput.Builder {
    Builder() {}
  }
}
