package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A catalog to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogInput.Builder.class)
public interface CatalogInput {

  /** {@return the display name of the catalog} */
  Optional<String> name();

  /** {@return the description of the catalog} */
  Patch<String> description();

  /** {@return the icon of the catalog} */
  Optional<CatalogIcon> icon();

  /** {@return the default position of the catalog in lists} */
  Patch<Integer> position();

  /**
   * {@return the external ID: the ID of the catalog in a system of yours, unique among the
   * catalogs}
   */
  Patch<String> externalId();

  /**
   * A catalog with nothing but a name.
   *
   * @param name the name
   * @return the input
   */
  static CatalogInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCatalogInput.Builder {
    Builder() {}
  }
}
