package dev.trivet.rootly.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A checklist: the audit of one catalog entry by a checklist template. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklist.Builder.class, using = ResourceDeserializer.class)
public interface EntityChecklist extends Resource {

  /** {@return the ID of the checklist template} */
  Optional<String> catalogChecklistTemplateId();

  /** {@return the type of the audited entry} */
  Optional<EntityChecklistAuditableType> auditableType();

  /** {@return the ID of the audited entry} */
  Optional<String> auditableId();

  /** {@return the status of the checklist} */
  Optional<EntityChecklistStatus> status();

  /** {@return when the checklist was started} */
  Optional<Instant> startedAt();

  /** {@return when the checklist was completed} */
  Optional<Instant> completedAt();

  /** {@return the ID of the user who completed the checklist} */
  Optional<String> completedByUserId();

  /** {@return when the checklist was created} */
  Optional<Instant> createdAt();

  /** {@return when the checklist was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the fields to check, each with whether it has been checked} */
  List<EntityChecklistField> checklistFields();

  /** {@return the owners, who are to complete the checklist} */
  List<EntityChecklistOwner> checklistOwners();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an entity checklist. Not thread-safe. */
  final class Builder extends ImmutableEntityChecklist.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
