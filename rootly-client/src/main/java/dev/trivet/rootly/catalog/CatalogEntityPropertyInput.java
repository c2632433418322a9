package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A value of a catalog property to create, or what to change about one. A new one needs {@code
 * catalogFieldId}, {@code key} and {@code value}.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogEntityPropertyInput.Builder.class)
public interface CatalogEntityPropertyInput {

  /** {@return the ID of the catalog property} */
  Optional<String> catalogFieldId();

  /** {@return the kind of the value} */
  Optional<CatalogEntityPropertyKey> key();

  /** {@return the value, as text for every kind} */
  Optional<String> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableCatalogEntityPropertyInput.Builder {
    Builder() {}
  }
}
