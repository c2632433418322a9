package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of conditions in a rule of an alert route. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertRouteRuleConditionGroup.Builder.class)
public interface AlertRouteRuleConditionGroup extends HasAdditionalProperties {

  /** {@return the position among the groups} */
  Optional<Integer> position();

  /** {@return the conditions} */
  List<AlertRouteRuleConditionGroupCondition> conditions();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert route rule condition group. Not thread-safe. */
  final class Builder extends ImmutableAlertRouteRuleConditionGroup.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
