package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.wire.InputChecks;
import java.util.Optional;
import org.immutables.value.Value;

/** An owner to set for a checklist template, who is to complete the checklists. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = ChecklistTemplateOwnerInput.Builder.class)
public interface ChecklistTemplateOwnerInput {

  /** {@return the ID of the user, or the key of the field that names the owner} */
  Optional<String> id();

  /** {@return the type of the owner: a user or a field} */
  Optional<ChecklistOwnerType> type();

  /** Refuses what Rootly cannot accept. */
  @Value.Check
  default void check() {
    InputChecks.needs("ChecklistTemplateOwnerInput.builder().id(..)", id());
    InputChecks.needs("ChecklistTemplateOwnerInput.builder().type(..)", type());
  }

  /** {@return a new builder} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an input. Not thread-safe. */
  final class Builder extends ImmutableChecklistTemplateOwnerInput.Builder {
    Builder() {}
  }
}
