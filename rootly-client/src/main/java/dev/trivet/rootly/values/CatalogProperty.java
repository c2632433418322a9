package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalog property: a column that the entries of a catalog may have values for. Teams, services
 * and the like are catalogs too.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogProperty.Builder.class, using = ResourceDeserializer.class)
public interface CatalogProperty extends Resource {

  /** {@return the ID of the catalog; empty for properties of teams, services and the like} */
  Optional<String> catalogId();

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return the name as it stands in URLs, which Rootly derives from the name} */
  Optional<String> slug();

  /** {@return what kind of values it has} */
  Optional<PropertyKind> kind();

  /** {@return the ID of the catalog that references point into; empty for any} */
  Optional<String> kindCatalogId();

  /** {@return whether it may have several values} */
  Optional<Boolean> multiple();

  /** {@return the position among the properties} */
  Optional<Integer> position();

  /** {@return whether it must have a value} */
  Optional<Boolean> required();

  /** {@return what kind of catalog it belongs to} */
  Optional<CatalogType> catalogType();

  /** {@return the ID in a system of yours} */
  Optional<String> externalId();

  /** {@return where it is managed} */
  Optional<ManagedBy> managedBy();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last changed} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a property. Not thread-safe. */
  final class Builder extends ImmutableCatalogProperty.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
