package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.teams.Team;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A rule of an alert route: alerts that meet the conditions are routed to the destinations. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRule.Builder.class)
public interface AlertRouteRule extends HasAdditionalProperties {

  /** {@return the display name of the rule} */
  Optional<String> name();

  /** {@return the position of the rule in the order of evaluation} */
  Optional<Integer> position();

  /** {@return whether the rule is the fallback, for alerts that no other rule matches} */
  Optional<Boolean> fallbackRule();

  /** {@return the targets that matching alerts are routed to} */
  List<AlertTarget> destinations();

  /** {@return the groups of conditions of the rule} */
  List<AlertConditionGroup> conditionGroups();

  /** {@return the ID of the alert source whose alerts are routed} */
  Optional<String> alertsSourceId();

  /** {@return whether an alert must meet all conditions or any of them} */
  Optional<AlertConditionType> conditionType();

  /** {@return the target that matching alerts are routed to, in older responses} */
  Optional<AlertTarget> destination();

  /** {@return the teams that own the rule} */
  List<Team> owningTeams();

  /** {@return when the rule was created} */
  Optional<Instant> createdAt();

  /** {@return whether the rule is enabled} */
  Optional<Boolean> enabled();

  /** {@return the ID of the rule} */
  Optional<String> id();

  /** {@return when the rule was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert route rule. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
