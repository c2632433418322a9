package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import org.immutables.value.Value;

/** The value to set for one catalog property. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogValueInput.Builder.class)
public interface CatalogValueInput {

  /** {@return the ID of the {@link CatalogProperty}} */
  String catalogPropertyId();

  /** {@return the value as text, whatever the kind of the property} */
  String value();

  /** Refuses a blank ID of the property. */
  @Value.Check
  default void check() {
    Preconditions.notBlank(
        "CatalogValueInput.builder().catalogPropertyId(..)", catalogPropertyId());
  }

  /**
   * The value for one catalog property.
   *
   * @param catalogPropertyId the ID of the property
   * @param value the value
   * @return the input
   */
  static CatalogValueInput of(String catalogPropertyId, String value) {
    return builder().catalogPropertyId(catalogPropertyId).value(value).build();
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. Not thread-safe. */
  final class Builder extends ImmutableCatalogValueInput.Builder {
    Builder() {}
  }
}
