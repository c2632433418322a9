package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The value to set for one catalog property in a bulk call. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkUpsertEnvironmentsEntityFieldInput.Builder.class)
public interface BulkUpsertEnvironmentsEntityFieldInput {

  /**
   * {@return the catalog property, as its ID, slug or external ID; needed unless {@code
   * catalogPropertyId} is set}
   */
  Optional<String> catalogFieldId();

  /**
   * {@return the catalog property, as its ID, slug or external ID; needed unless {@code
   * catalogFieldId} is set}
   */
  Optional<String> catalogPropertyId();

  /** {@return the value to set, as text} */
  Optional<String> value();

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bulk upsert environments entity field input. Not thread-safe. */
  final class Builder extends ImmutableBulkUpsertEnvironmentsEntityFieldInput.Builder {
    Builder() {}
  }
}
