package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A field mapping to set: where the payload has the value for a field of an alert. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertFieldMappingInput.Builder.class)
public interface AlertFieldMappingInput {

  /** {@return the field of the alert that is filled from the payload} */
  Optional<MappedAlertField> field();

  /**
   * {@return the JSON path of the value in the payload; for the ID of the notification target also
   * a Liquid template, if the organization has opted in to that}
   */
  Optional<String> jsonPath();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Builds an alert source sourceable attribute field mappings attribute input. Not thread-safe.
   */
  final class Builder extends ImmutableAlertFieldMappingInput.Builder {
    Builder() {}
  }
}
