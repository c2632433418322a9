package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An entity to create, or what to change about one. A new one needs {@code name}. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogEntityInput.Builder.class)
public interface CatalogEntityInput {

  /** {@return the display name of the entity} */
  Optional<String> name();

  /** {@return the description of the entity} */
  Patch<String> description();

  /** {@return the default position of the entity in lists} */
  Patch<Integer> position();

  /** {@return the ID of the entity in Backstage} */
  Patch<String> backstageId();

  /**
   * {@return the external ID: the ID of the entity in a system of yours, unique within the catalog}
   */
  Patch<String> externalId();

  /** {@return the values of the catalog properties of the entity} */
  Optional<List<CatalogValueInput>> properties();

  /** {@return the public description of the entity} */
  Patch<String> publicDescription();

  /**
   * An entity with nothing but a name.
   *
   * @param name the name
   * @return the input
   */
  static CatalogEntityInput of(String name) {
    return builder().name(name).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCatalogEntityInput.Builder {
    Builder() {}
  }
}
