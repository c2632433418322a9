package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalog property to create, or what to change about one. A new one needs a name and a kind;
 * whether it may have several values can only be set on creation.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogPropertyInput.Builder.class)
public interface CatalogPropertyInput {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return what kind of values it has} */
  Optional<PropertyKind> kind();

  /** {@return the ID of the catalog that references point into} */
  Patch<String> kindCatalogId();

  /** {@return whether it may have several values} */
  Optional<Boolean> multiple();

  /** {@return the position among the properties} */
  Patch<Integer> position();

  /** {@return whether it must have a value} */
  Optional<Boolean> required();

  /** {@return what kind of catalog it belongs to} */
  Optional<CatalogType> catalogType();

  /** {@return the ID in a system of yours} */
  Patch<String> externalId();

  /**
   * A property with a name and a kind, which is all that Rootly needs.
   *
   * @param name the property's name
   * @param kind what kind of values it has
   * @return the input
   */
  static CatalogPropertyInput of(String name, PropertyKind kind) {
    return builder().name(name).kind(kind).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCatalogPropertyInput.Builder {
    Builder() {}
  }
}
