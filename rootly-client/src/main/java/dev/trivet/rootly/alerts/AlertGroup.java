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

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return how the conditions are combined} */
  Optional<AlertConditionType> conditionType();

  /** {@return how long a group takes in new alerts; Rootly does not document the unit} */
  Optional<Integer> timeWindow();

  /**
   * {@return whether alerts with the same title are grouped; deprecated, {@code conditions} take
   * its place}
   */
  Optional<Boolean> groupByAlertTitle();

  /**
   * {@return whether alerts with the same urgency are grouped; deprecated, {@code conditions} take
   * its place}
   */
  Optional<Boolean> groupByAlertUrgency();

  /** {@return the targets whose alerts are grouped} */
  List<AlertTarget> targets();

  /**
   * {@return the values in the payload to group by; deprecated, {@code conditions} take its place}
   */
  List<AlertGroupAttribute> attributes();

  /** {@return the conditions} */
  List<AlertCondition> conditions();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return the IDs of the teams that own it} */
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
