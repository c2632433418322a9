package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** Where the payload has a field of an alert, to be set. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertFieldMappingInput.Builder.class)
public interface AlertFieldMappingInput {

  /** {@return the field of the alert} */
  Optional<MappedAlertField> field();

  /** {@return the JSON path of the field in the payload} */
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
