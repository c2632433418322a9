package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An alert routing rule: alerts of a source that meet the conditions are routed to the destination.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRule.Builder.class, using = ResourceDeserializer.class)
public interface AlertRoutingRule extends Resource {

  /** {@return the display name of the alert routing rule} */
  Optional<String> name();

  /** {@return whether the alert routing rule is enabled} */
  Optional<Boolean> enabled();

  /** {@return the ID of the alert source whose alerts are routed} */
  Optional<String> alertsSourceId();

  /** {@return the position of the rule in the order of evaluation} */
  Optional<Integer> position();

  /** {@return whether an alert must meet all conditions or any of them} */
  Optional<AlertConditionType> conditionType();

  /** {@return the conditions that alerts must meet} */
  List<AlertCondition> conditions();

  /** {@return the target that matching alerts are routed to} */
  Optional<AlertTarget> destination();

  /** {@return the targets that matching alerts are routed to, in newer responses} */
  List<AlertTarget> destinations();

  /** {@return the groups of conditions that alerts must meet} */
  List<AlertConditionGroup> conditionGroups();

  /** {@return when the alert routing rule was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert routing rule was last updated} */
  Optional<Instant> updatedAt();

  /** {@return references to the teams that own the rule, none unless Rootly sends them} */
  default List<ResourceRef> owningTeams() {
    return related("owning_teams");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert routing rule. Not thread-safe. */
  final class Builder extends ImmutableAlertRoutingRule.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
