package dev.trivet.rootly.alerts;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An alert field that the alerts of a source have. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertSourceField.Builder.class)
public interface AlertSourceField extends HasAdditionalProperties {

  /** {@return the ID of the alert field} */
  Optional<String> alertFieldId();

  /** {@return the Liquid template that extracts the value of the alert field from the payload} */
  Optional<String> templateBody();

  /** {@return the alert field} */
  Optional<AlertField> alertField();

  /** {@return when the field of the source was created} */
  Optional<Instant> createdAt();

  /** {@return when the field of the source was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert source field. Not thread-safe. */
  final class Builder extends ImmutableAlertSourceField.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
