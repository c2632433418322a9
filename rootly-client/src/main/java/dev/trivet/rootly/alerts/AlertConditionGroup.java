package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A group of conditions in a rule. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertConditionGroup.Builder.class)
public interface AlertConditionGroup extends HasAdditionalProperties {

  /**
   * {@return the ID of the group; groups of an alert route have one only when the route is read
   * with the IDs of its parts}
   */
  Optional<String> id();

  /** {@return the position of the group in the rule} */
  Optional<Integer> position();

  /** {@return the conditions of the group} */
  List<AlertCondition> conditions();

  /** {@return when the group was created} */
  Optional<Instant> createdAt();

  /** {@return when the group was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert condition group. Not thread-safe. */
  final class Builder extends ImmutableAlertConditionGroup.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
