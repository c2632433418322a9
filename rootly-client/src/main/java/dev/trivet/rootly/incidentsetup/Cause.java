package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.CatalogValue;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A cause: a reason for incidents, to choose from when people analyze one. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Cause.Builder.class, using = ResourceDeserializer.class)
public interface Cause extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description} */
  Optional<String> description();

  /** {@return the position among the causes} */
  Optional<Integer> position();

  /** {@return the values of the catalog properties of the cause} */
  List<CatalogValue> properties();

  /** {@return when the cause was created} */
  Optional<Instant> createdAt();

  /** {@return when the cause was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the description shown to the public} */
  Optional<String> publicDescription();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a cause. Not thread-safe. */
  final class Builder extends ImmutableCause.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
