package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A target, such as a team or service: one whose alerts are grouped, or one that a rule routes
 * alerts to.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertTarget.Builder.class, using = ResourceDeserializer.class)
public interface AlertTarget extends HasAdditionalProperties {

  /** {@return the type of the target} */
  Optional<AlertTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return the ID of the alert group that the target belongs to, if any} */
  Optional<String> alertGroupId();

  /** {@return when the target was created} */
  Optional<Instant> createdAt();

  /** {@return when the target was deleted} */
  Optional<Instant> deletedAt();

  /**
   * {@return the ID of this entry, not of the target; entries of an alert route have one only when
   * the route is read with the IDs of its parts}
   */
  Optional<String> id();

  /** {@return when the target was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert target. Not thread-safe. */
  final class Builder extends ImmutableAlertTarget.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
