package dev.trivet.rootly.values;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a bulk deletion did to each resource, by external ID. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = BulkDeleteResult.Builder.class)
public interface BulkDeleteResult extends HasAdditionalProperties {

  /** {@return the external IDs of the resources that are deleted} */
  List<String> deletedExternalIds();

  /** {@return the external IDs of those that could not be deleted: something depends on them} */
  List<String> failedExternalIds();

  /**
   * The external IDs of those that do not exist, or that the API key may not see.
   *
   * @return empty unless resources were named
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
