package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.CatalogValue;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An entity: an entry of a catalog. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogEntity.Builder.class, using = ResourceDeserializer.class)
public interface CatalogEntity extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the entity is there for} */
  Optional<String> description();

  /** {@return the position in the list} */
  Optional<Integer> position();

  /** {@return the ID of the entity in Backstage} */
  Optional<String> backstageId();

  /** {@return the ID in a system of yours, unique within the catalog} */
  Optional<String> externalId();

  /** {@return where it is managed} */
  Optional<ManagedBy> managedBy();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the values of its catalog properties} */
  List<CatalogValue> properties();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description shown to the public} */
  Optional<String> publicDescription();

  /** {@return the ID of the catalog} */
  Optional<String> catalogId();

  /** {@return when it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a catalog entity. Not thread-safe. */
  final class Builder extends ImmutableCatalogEntity.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
