package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import org.immutables.value.Value;

/** The value to give to a team for one catalog property. Immutable. */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = CatalogValueInput.Builder.class)
public interface CatalogValueInput {

  /**
   * The property.
   *
   * @return the identifier of a {@link CatalogProperty}
   */
  String catalogPropertyId();

  /**
   * The value.
   *
   * @return a text, whatever the kind of the property
   */
  String value();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    Requests.filled("CatalogValueInput.builder().catalogPropertyId(..)", catalogPropertyId());
  }

  /**
   * A value.
   *
   * @param catalogPropertyId the identifier of the property
   * @param value the value
   * @return the value of the property
   */
  static CatalogValueInput of(String catalogPropertyId, String value) {
    return builder().catalogPropertyId(catalogPropertyId).value(value).build();
  }

  /**
   * Starts a value.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. Not thread-safe. */
  final class Builder extends ImmutableCatalogValueInput.Builder {
    Builder() {}
  }
}
