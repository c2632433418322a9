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

/** An alert field: a custom field that alerts can have a value for. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = AlertField.Builder.class, using = ResourceDeserializer.class)
public interface AlertField extends Resource {

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the display name of the alert field} */
  Optional<String> name();

  /** {@return the kind of the alert field} */
  Optional<String> kind();

  /** {@return when the alert field was created} */
  Optional<Instant> createdAt();

  /** {@return when the alert field was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the IDs of the teams that own the alert field} */
  List<String> ownerGroupIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an alert field. Not thread-safe. */
  final class Builder extends ImmutableAlertField.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
