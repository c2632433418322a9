package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A target: whose alerts are grouped, or where a rule sends alerts. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertTarget.Builder.class)
public interface AlertTarget extends HasAdditionalProperties {

  /** {@return the type of the target} */
  Optional<AlertTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return the ID of the alert group that it belongs to, if any} */
  Optional<String> alertGroupId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return the ID; a route tells it only when it is read with the IDs of its parts} */
  Optional<String> id();

  /** {@return when it was last updated} */
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
