package dev.trivet.rootly.teams;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.ApiModel;
import dev.trivet.core.json.OpenModel;
import java.util.Optional;
import org.immutables.value.Value;

/** The value that a team has for one catalog property. Immutable. */
@ApiModel
@Value.Immutable
@JsonDeserialize(builder = CatalogValue.Builder.class)
public interface CatalogValue extends OpenModel {

  /**
   * The property.
   *
   * @return the identifier of a {@link CatalogProperty}
   */
  Optional<String> catalogPropertyId();

  /**
   * The value.
   *
   * @return always a text, whatever the kind of the property
   */
  Optional<String> value();

  /**
   * Starts a value, for test data.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a value. Not thread-safe. */
  final class Builder extends ImmutableCatalogValue.Builder {
    Builder() {}
  }
}
