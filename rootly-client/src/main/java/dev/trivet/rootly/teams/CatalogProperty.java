package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import dev.trivet.rootly.internal.ResourceReader;
import dev.trivet.rootly.jsonapi.Related;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A property that teams may have values for: a column of the catalog of teams. Immutable. */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = CatalogProperty.Builder.class, using = ResourceReader.class)
public interface CatalogProperty extends OpenModel, Related {

  /**
   * The identifier.
   *
   * @return a UUID
   */
  String id();

  /**
   * The catalog that it belongs to.
   *
   * @return the identifier of a catalog; empty for properties of teams
   */
  Optional<String> catalogId();

  /**
   * The property's name.
   *
   * @return as shown to people
   */
  Optional<String> name();

  /**
   * The name in the form that addresses use.
   *
   * @return made by Rootly from the name
   */
  Optional<String> slug();

  /**
   * What kind of values it has.
   *
   * @return the kind
   */
  Optional<PropertyKind> kind();

  /**
   * The catalog that its values come from, for a reference.
   *
   * @return the identifier of a catalog, or empty for any
   */
  Optional<String> kindCatalogId();

  /**
   * Whether it may have several values.
   *
   * @return true when it may
   */
  Optional<Boolean> multiple();

  /**
   * Its position among the properties.
   *
   * @return a number
   */
  Optional<Integer> position();

  /**
   * Whether it must have a value.
   *
   * @return true when it must
   */
  Optional<Boolean> required();

  /**
   * What kind of catalog it belongs to.
   *
   * @return {@link CatalogType#TEAM} for properties of teams
   */
  Optional<CatalogType> catalogType();

  /**
   * The property in another system.
   *
   * @return an identifier of your own choice
   */
  Optional<String> externalId();

  /**
   * Where the property is managed.
   *
   * @return the source
   */
  Optional<ManagedBy> managedBy();

  /**
   * When the property was created.
   *
   * @return a time to the millisecond
   */
  Optional<Instant> createdAt();

  /**
   * When the property was last changed.
   *
   * @return a time to the millisecond
   */
  Optional<Instant> updatedAt();

  /**
   * Starts a property, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a property. Not thread-safe. */
  final class Builder extends ImmutableCatalogProperty.Builder {
    Builder() {}
  }
}
