package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalog property to create, or what to change about one. A new one needs {@code name} and
 * {@code kind}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogPropertyInput.Builder.class)
public interface CatalogPropertyInput {

  /** {@return the display name} */
  Optional<String> name();

  /** {@return the kind of values} */
  Optional<PropertyKind> kind();

  /** {@return the ID of the catalog from which values must come, for references} */
  Patch<String> kindCatalogId();

  /** {@return whether an entry can have several values; can only be set on creation} */
  Optional<Boolean> multiple();

  /** {@return the position among the properties} */
  Patch<Integer> position();

  /** {@return whether every entry must have a value} */
  Optional<Boolean> required();

  /** {@return the type of catalog that the property belongs to} */
  Optional<CatalogType> catalogType();

  /** {@return the external ID: the ID of the property in a system of yours} */
  Patch<String> externalId();

  /**
   * A catalog property with nothing but a name and a kind.
   *
   * @param name the display name
   * @param kind the kind of values
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
