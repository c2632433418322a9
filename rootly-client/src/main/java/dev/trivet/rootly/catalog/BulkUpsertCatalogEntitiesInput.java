package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The entities to create or change in one call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkUpsertCatalogEntitiesInput.Builder.class)
public interface BulkUpsertCatalogEntitiesInput {

  /** {@return the entities, each external ID once; Rootly takes 100} */
  Optional<List<BulkUpsertCatalogEntitiesEntityInput>> entities();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bulk upsert catalog entities input. Not thread-safe. */
  final class Builder extends ImmutableBulkUpsertCatalogEntitiesInput.Builder {
    Builder() {}
  }
}
