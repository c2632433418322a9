package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A field mapping: where the payload has the value for a field of an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertFieldMapping.Builder.class)
public interface AlertFieldMapping extends HasAdditionalProperties {

  /** {@return the field of the alert that is filled from the payload} */
  Optional<MappedAlertField> field();

  /**
   * {@return the JSON path of the value in the payload; for the ID of the notification target also
   * a Liquid template, if the organization has opted in to that}
   */
  Optional<String> jsonPath();

  /** {@return the ID of the generic webhook source that the mapping belongs to} */
  Optional<String> alertsGenericWebhookSourceId();

  /** {@return when the field mapping was created} */
  Optional<Instant> createdAt();

  /** {@return when the field mapping was deleted} */
  Optional<Instant> deletedAt();

  /** {@return the ID of the field mapping} */
  Optional<String> id();

  /** {@return when the field mapping was last updated} */
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
