package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
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

  /** {@return the display name of the entity} */
  Optional<String> name();

  /** {@return the description of the entity} */
  Optional<String> description();

  /** {@return the default position of the entity in lists} */
  Optional<Integer> position();

  /** {@return the ID of the entity in Backstage} */
  Optional<String> backstageId();

  /**
   * {@return the external ID: the ID of the entity in a system of yours, unique within the catalog}
   */
  Optional<String> externalId();

  /** {@return the tool that manages the entity, such as the web application or Terraform} */
  Optional<ManagedBy> managedBy();

  /** {@return when the entity was created} */
  Optional<Instant> createdAt();

  /** {@return when the entity was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the values of the catalog properties of the entity} */
  List<CatalogValue> properties();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the public description of the entity} */
  Optional<String> publicDescription();

  /** {@return the ID of the catalog that the entity belongs to} */
  Optional<String> catalogId();

  /** {@return when the entity was deleted} */
  Optional<Instant> deletedAt();

  /** {@return a reference to the entity's catalog, empty unless Rootly sends it} */
  default Optional<ResourceRef> catalog() {
    return relatedOne("catalog");
  }

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
