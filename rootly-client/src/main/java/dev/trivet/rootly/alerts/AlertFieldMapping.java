package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the payload has a field of an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertFieldMapping.Builder.class)
public interface AlertFieldMapping extends HasAdditionalProperties {

  /** {@return the field of the alert} */
  Optional<MappedAlertField> field();

  /** {@return the JSON path of the field in the payload} */
  Optional<String> jsonPath();

  /** {@return the ID of the alerts generic webhook source} */
  Optional<String> alertsGenericWebhookSourceId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return the ID} */
  Optional<String> id();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert field mapping. Not thread-safe. */
  final class Builder extends ImmutableAlertFieldMapping.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
