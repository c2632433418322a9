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

  /** {@return the display name of the alert routing rule} */
  Optional<String> name();

  /** {@return whether the alert routing rule is enabled} */
  Optional<Boolean> enabled();

  /**
   * {@return the IDs of the teams that own the rule; required of users whose on-call role does not
   * allow creating rules, who can name only teams that they administer}
   */
  Optional<List<String>> owningTeamIds();

  /** {@return the ID of the alert source whose alerts are routed} */
  Optional<String> alertsSourceId();

  /** {@return the position of the rule in the order of evaluation} */
  Optional<Integer> position();

  /** {@return whether an alert must meet all conditions or any of them} */
  Optional<AlertConditionType> conditionType();

  /** {@return the conditions that alerts must meet} */
  Optional<List<AlertRoutingRuleConditionInput>> conditions();

  /** {@return the target that matching alerts are routed to} */
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
