package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.values.ManagedBy;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalog: a list of your own, whose entries are called entities and have values for properties.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = Catalog.Builder.class, using = ResourceDeserializer.class)
public interface Catalog extends Resource {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return what the catalog is there for} */
  Optional<String> description();

  /** {@return the icon that it is shown with} */
  Optional<CatalogIcon> icon();

  /** {@return the position in the list} */
  Optional<Integer> position();

  /** {@return the ID in a system of yours, unique among the catalogs} */
  Optional<String> externalId();

  /** {@return where it is managed} */
  Optional<ManagedBy> managedBy();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return when it was deleted} */
  Optional<Instant> deletedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a catalog. Not thread-safe. */
  final class Builder extends ImmutableCatalog.Builder implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
