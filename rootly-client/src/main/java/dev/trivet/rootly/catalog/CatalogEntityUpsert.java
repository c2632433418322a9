package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.service.Preconditions;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.values.CatalogValueInput;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entity of a bulk call, to create or to change. Only the attributes that are set are written.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = CatalogEntityUpsert.Builder.class)
public interface CatalogEntityUpsert {

  /**
   * The external ID, the ID of the entity in a system of yours: the entity with this ID is changed,
   * or created when there is none.
   *
   * @return the external ID, unique within one call
   */
  String externalId();

  /** {@return the display name of the entity; required for a new one} */
  Optional<String> name();

  /** {@return the description of the entity} */
  Patch<String> description();

  /** {@return the ID of the entity in Backstage} */
  Patch<String> backstageId();

  /**
   * The values of catalog properties; properties that are not mentioned keep their values.
   *
   * @return the values; a property may be named here by its slug or external ID too
   */
  Optional<List<CatalogValueInput>> fields();

  /** {@return the public description of the entity} */
  Patch<String> publicDescription();

  /** Refuses a blank external ID or name. */
  @Value.Check
  default void check() {
    Preconditions.notBlank("CatalogEntityUpsert.builder().externalId(..)", externalId());
    name()
        .ifPresent(text -> Preconditions.notBlank("CatalogEntityUpsert.builder().name(..)", text));
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entry. Not thread-safe. */
  final class Builder extends ImmutableCatalogEntityUpsert.Builder {
    Builder() {}
  }
}
