package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.Patch;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One entity of a bulk call, to create or to change. Only the attributes that are set are written.
 */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkUpsertCatalogEntitiesEntityInput.Builder.class)
public interface BulkUpsertCatalogEntitiesEntityInput {

  /**
   * {@return the ID in a system of yours: the entity that has it is changed, or created when there
   * is none}
   */
  Optional<String> externalId();

  /** {@return the name that people see; a new entity needs one} */
  Optional<String> name();

  /** {@return what the entity is there for} */
  Patch<String> description();

  /** {@return the ID of the entity in Backstage} */
  Patch<String> backstageId();

  /** {@return the values of catalog properties; those that are not mentioned stay} */
  Optional<List<BulkUpsertCatalogEntitiesEntityFieldInput>> fields();

  /** {@return the description shown to the public} */
  Patch<String> publicDescription();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bulk upsert catalog entities entity input. Not thread-safe. */
  final class Builder extends ImmutableBulkUpsertCatalogEntitiesEntityInput.Builder {
    Builder() {}
  }
}
