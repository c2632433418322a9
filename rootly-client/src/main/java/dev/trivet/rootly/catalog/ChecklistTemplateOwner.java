package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** An owner of a checklist template, who is to complete the checklists. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChecklistTemplateOwner.Builder.class)
public interface ChecklistTemplateOwner extends HasAdditionalProperties {

  /** {@return the ID of the user, or the key of the field that names the owner} */
  Optional<String> id();

  /** {@return the type of the owner: a user or a field} */
  Optional<ChecklistOwnerType> type();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a checklist template owner. Not thread-safe. */
  final class Builder extends ImmutableChecklistTemplateOwner.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
