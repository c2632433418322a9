package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The value of an alert field in an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertFieldValue.Builder.class)
public interface AlertFieldValue extends HasAdditionalProperties {

  /** {@return the ID of the value} */
  String id();

  /** {@return the value of the alert field} */
  Optional<String> value();

  /** {@return the ID of the alert field} */
  Optional<String> alertFieldId();

  /** {@return the ID of the alert that has the value} */
  Optional<String> alertId();

  /** {@return when the value was created} */
  Optional<Instant> createdAt();

  /** {@return when the value was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert field value. Not thread-safe. */
  final class Builder extends ImmutableAlertFieldValue.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
