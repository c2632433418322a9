package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.jsonapi.ResourceRef;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalog: a list that the organization defines itself. The entries are called entities and have
 * values for the properties of the catalog.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Catalog.Builder.class, using = ResourceDeserializer.class)
public interface Catalog extends Resource {

  /** {@return the display name of the catalog} */
  Optional<String> name();

  /** {@return the description of the catalog} */
  Optional<String> description();

  /** {@return the icon of the catalog} */
  Optional<CatalogIcon> icon();

  /** {@return the default position of the catalog in lists} */
  Optional<Integer> position();

  /**
   * {@return the external ID: the ID of the catalog in a system of yours, unique among the
   * catalogs}
   */
  Optional<String> externalId();

  /** {@return the tool that manages the catalog, such as the web application or Terraform} */
  Optional<ManagedBy> managedBy();

  /** {@return when the catalog was created} */
  Optional<Instant> createdAt();

  /** {@return when the catalog was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return when the catalog was deleted} */
  Optional<Instant> deletedAt();

  /**
   * {@return references to the catalog's properties, called fields here, none unless Rootly sends
   * them}
   */
  default List<ResourceRef> fields() {
    return related("fields");
  }

  /** {@return references to the catalog's entities, none unless Rootly sends them} */
  default List<ResourceRef> entities() {
    return related("entities");
  }

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a catalog. Not thread-safe. */
  final class Builder extends ImmutableCatalog.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
