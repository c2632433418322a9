package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A target whose alerts are grouped. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertGroupTarget.Builder.class)
public interface AlertGroupTarget extends HasAdditionalProperties {

  /** {@return the type of the target} */
  Optional<AlertGroupTargetTargetType> targetType();

  /** {@return the ID of the target} */
  Optional<String> targetId();

  /** {@return the ID of the alert group} */
  Optional<String> alertGroupId();

  /** {@return the time it was created} */
  Optional<Instant> createdAt();

  /** {@return the time it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return the time it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert group target. Not thread-safe. */
  final class Builder extends ImmutableAlertGroupTarget.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
