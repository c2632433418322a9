package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A catalog property to create, or what to change about one. A new one needs {@code name} and
 * {@code kind}; {@code multiple} can only be set on creation.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogPropertyInput.Builder.class)
public interface CatalogPropertyInput {

  /** {@return the name that people see} */
  Optional<String> name();

  /** {@return what kind of values it has} */
  Optional<CatalogPropertyKind> kind();

  /** {@return the ID of the catalog that references point into; empty for any} */
  Patch<String> kindCatalogId();

  /** {@return whether it may have several values} */
  Optional<Boolean> multiple();

  /** {@return the position among the properties} */
  Patch<Integer> position();

  /** {@return whether it must have a value} */
  Optional<Boolean> required();

  /** {@return what kind of catalog it belongs to} */
  Optional<CatalogPropertyCatalogType> catalogType();

  /** {@return the ID in a system of yours} */
  Patch<String> externalId();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a catalog property input. Not thread-safe. */
  final class Builder extends ImmutableCatalogPropertyInput.Builder {
    Builder() {}
  }
}
