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

/** A checklist: the audit of one entry of a catalog by a checklist template. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = EntityChecklist.Builder.class, using = ResourceDeserializer.class)
public interface EntityChecklist extends Resource {

  /** {@return the ID of the checklist template} */
  Optional<String> catalogChecklistTemplateId();

  /** {@return what kind of entry is audited} */
  Optional<EntityChecklistAuditableType> auditableType();

  /** {@return the ID of the entry that is audited} */
  Optional<String> auditableId();

  /** {@return how far the checklist has come} */
  Optional<EntityChecklistStatus> status();

  /** {@return when it started} */
  Optional<Instant> startedAt();

  /** {@return when it was completed} */
  Optional<Instant> completedAt();

  /** {@return the ID of the user who completed it} */
  Optional<String> completedByUserId();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return the fields to check} */
  List<EntityChecklistField> checklistFields();

  /** {@return those who are to complete the checklist} */
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
