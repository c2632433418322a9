package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** The result of a bulk deletion, by external ID. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkDeleteResult.Builder.class)
public interface BulkDeleteResult extends HasAdditionalProperties {

  /** {@return the external IDs of the deleted resources} */
  List<String> deletedExternalIds();

  /**
   * {@return the external IDs of the resources that could not be deleted, because something depends
   * on them}
   */
  List<String> failedExternalIds();

  /**
   * The external IDs of the resources that do not exist, or that the API key may not see.
   *
   * @return the external IDs; empty if the resources of a tool were deleted
   */
  List<String> notFoundExternalIds();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a result. Not thread-safe. */
  final class Builder extends ImmutableBulkDeleteResult.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
