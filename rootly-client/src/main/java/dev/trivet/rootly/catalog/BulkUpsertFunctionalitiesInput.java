package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The functionalities to create or change in one call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkUpsertFunctionalitiesInput.Builder.class)
public interface BulkUpsertFunctionalitiesInput {

  /** {@return the functionalities, each external ID once; Rootly takes 100} */
  Optional<List<BulkUpsertFunctionalitiesEntityInput>> entities();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bulk upsert functionalities input. Not thread-safe. */
  final class Builder extends ImmutableBulkUpsertFunctionalitiesInput.Builder {
    Builder() {}
  }
}
