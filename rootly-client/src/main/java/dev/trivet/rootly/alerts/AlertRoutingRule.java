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

/** An alert routing rule: alerts of a source that meet its conditions go to its destination. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRoutingRule.Builder.class, using = ResourceDeserializer.class)
public interface AlertRoutingRule extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return whether it is enabled} */
  Optional<Boolean> enabled();

  /** {@return the ID of the alert source whose alerts it routes} */
  Optional<String> alertsSourceId();

  /** {@return the position in the order of evaluation} */
  Optional<Integer> position();

  /** {@return how the conditions are combined} */
  Optional<AlertConditionType> conditionType();

  /** {@return the conditions} */
  List<AlertCondition> conditions();

  /** {@return where matching alerts go} */
  Optional<AlertTarget> destination();

  /** {@return where matching alerts go, in newer responses} */
  List<AlertTarget> destinations();

  /** {@return the groups of conditions} */
  List<AlertConditionGroup> conditionGroups();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

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
