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

/** An alert group: a rule that groups alerts, so that people are paged once for all of them. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertGroup.Builder.class, using = ResourceDeserializer.class)
public interface AlertGroup extends Resource {

  /** {@return the display name of the alert group} */
  Optional<String> name();

  /** {@return the description of the alert group} */
  Optional<String> description();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return whether an alert must meet all conditions or any of them} */
  Optional<AlertConditionType> conditionType();

  /**
   * {@return the time window: how long a group stays open and accepts new alerts; Rootly does not
   * document the unit}
   */
  Optional<Integer> timeWindow();

  /**
   * {@return whether alerts with the same title are grouped; deprecated in favor of {@code
   * conditions}}
   */
  Optional<Boolean> groupByAlertTitle();

  /**
   * {@return whether alerts with the same urgency are grouped; deprecated in favor of {@code
   * conditions}}
   */
  Optional<Boolean> groupByAlertUrgency();

  /** {@return the targets whose alerts are grouped} */
  List<AlertTarget> targets();

  /** {@return the values in the payload to group by; deprecated in favor of {@code conditions}} */
  List<AlertGroupAttribute> attributes();

  /** {@return the conditions that alerts must meet to be grouped} */
  List<AlertCondition> conditions();

  /** {@return when the alert group was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert group was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when the alert group was deleted} */
  Optional<Instant> deletedAt();

  /** {@return the IDs of the teams that own the alert group} */
  List<String> ownerGroupIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert group. Not thread-safe. */
  final class Builder extends ImmutableAlertGroup.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
