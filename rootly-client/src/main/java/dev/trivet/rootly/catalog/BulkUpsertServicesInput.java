package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The services to create or change in one call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkUpsertServicesInput.Builder.class)
public interface BulkUpsertServicesInput {

  /** {@return the services, each external ID once; Rootly takes 100} */
  Optional<List<BulkUpsertServicesEntityInput>> entities();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bulk upsert services input. Not thread-safe. */
  final class Builder extends ImmutableBulkUpsertServicesInput.Builder {
    Builder() {}
  }
}
