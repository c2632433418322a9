package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A field of a checklist. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklistChecklistField.Builder.class)
public interface EntityChecklistChecklistField extends HasAdditionalProperties {

  /** {@return the field as a resource} */
  Optional<EntityChecklistChecklistFieldData> data();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist checklist field. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklistChecklistField.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
