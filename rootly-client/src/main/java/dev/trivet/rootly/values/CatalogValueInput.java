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

  /** {@return the ID of a {@link CatalogProperty}} */
  String catalogPropertyId();

  /** {@return the value, as text whatever the kind of the property} */
  String value();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Preconditions.notBlank(
        "CatalogValueInput.builder().catalogPropertyId(..)", catalogPropertyId());
  }

  /**
   * A value.
   *
   * @param catalogPropertyId the ID of the property
   * @param value the value
   * @return the value of the property
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
