package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The value that an entity has for a catalog property. Rootly has deprecated this resource in favor
 * of the properties of the entity.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogEntityProperty.Builder.class, using = ResourceDeserializer.class)
public interface CatalogEntityProperty extends Resource {

  /** {@return the ID of the entity that has the value} */
  Optional<String> catalogEntityId();

  /** {@return the ID of the catalog property} */
  Optional<String> catalogFieldId();

  /** {@return the kind of the value} */
  Optional<CatalogEntityPropertyKey> key();

  /** {@return the value, as text for every kind} */
  Optional<String> value();

  /** {@return when the value was created} */
  Optional<Instant> createdAt();

  /** {@return when the value was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when the value was deleted} */
  Optional<Instant> deletedAt();

  /** {@return a reference to the entity that has the property, empty unless Rootly sends it} */
  default Optional<ResourceRef> catalogEntity() {
    return relatedOne("catalog_entity");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a catalog entity property. Not thread-safe. */
  final class Builder extends ImmutableCatalogEntityProperty.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
