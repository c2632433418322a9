package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An owner of a checklist. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklistChecklistOwner.Builder.class)
public interface EntityChecklistChecklistOwner extends HasAdditionalProperties {

  /** {@return the owner as a resource} */
  Optional<EntityChecklistChecklistOwnerData> data();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist checklist owner. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklistChecklistOwner.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
