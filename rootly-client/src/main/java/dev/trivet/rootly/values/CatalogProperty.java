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
 * A catalog property: a column for which the entries of a catalog can have values. Teams, services
 * and the like count as catalogs.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogProperty.Builder.class, using = ResourceDeserializer.class)
public interface CatalogProperty extends Resource {

  /** {@return the ID of the catalog; empty for properties of teams, services and the like} */
  Optional<String> catalogId();

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the unique name used in URLs, which Rootly derives from the display name} */
  Optional<String> slug();

  /** {@return the kind of values} */
  Optional<PropertyKind> kind();

  /**
   * {@return the ID of the catalog from which values must come, for references; empty for any
   * catalog}
   */
  Optional<String> kindCatalogId();

  /** {@return whether an entry can have several values} */
  Optional<Boolean> multiple();

  /** {@return the position among the properties} */
  Optional<Integer> position();

  /** {@return whether every entry must have a value} */
  Optional<Boolean> required();

  /** {@return the type of catalog that the property belongs to} */
  Optional<CatalogType> catalogType();

  /** {@return the external ID: the ID of the property in a system of yours} */
  Optional<String> externalId();

  /** {@return the tool that manages the property, such as the web application or Terraform} */
  Optional<ManagedBy> managedBy();

  /** {@return when the property was created} */
  Optional<Instant> createdAt();

  /** {@return when the catalog property was last updated} */
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
