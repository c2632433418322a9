package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The environments to create or change in one call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkUpsertEnvironmentsInput.Builder.class)
public interface BulkUpsertEnvironmentsInput {

  /** {@return the environments, each external ID once; Rootly takes 100} */
  Optional<List<BulkUpsertEnvironmentsEntityInput>> entities();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bulk upsert environments input. Not thread-safe. */
  final class Builder extends ImmutableBulkUpsertEnvironmentsInput.Builder {
    Builder() {}
  }
}
