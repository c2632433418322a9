package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A catalog property to create. Immutable. */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = CatalogPropertyCreate.Builder.class)
public interface CatalogPropertyCreate {

  /**
   * The property's name.
   *
   * @return as shown to people
   */
  String name();

  /**
   * What kind of values it has.
   *
   * @return the kind
   */
  PropertyKind kind();

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

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Requests.filled("CatalogPropertyCreate.builder().name(..)", name());
  }

  /**
   * A property with a name and a kind, which is all that Rootly needs.
   *
   * @param name the property's name
   * @param kind what kind of values it has
   * @return the request
   */
  static CatalogPropertyCreate of(String name, PropertyKind kind) {
    return builder().name(name).kind(kind).build();
  }

  /**
   * Starts a request.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a request. Not thread-safe. */
  final class Builder extends ImmutableCatalogPropertyCreate.Builder {
    Builder() {}
  }
}
