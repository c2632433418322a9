package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The value that a resource has for one catalog property. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogValue.Builder.class)
public interface CatalogValue extends HasAdditionalProperties {

  /** {@return the ID of the {@link CatalogProperty}} */
  Optional<String> catalogPropertyId();

  /** {@return the value as text, whatever the kind of the property} */
  Optional<String> value();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. Not thread-safe. */
  final class Builder extends ImmutableCatalogValue.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
