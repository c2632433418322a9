package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of one incident's retrospective. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = IncidentRetrospectiveStep.Builder.class,
    using = ResourceDeserializer.class)
public interface IncidentRetrospectiveStep extends Resource {

  /** {@return the ID of the process step that the step was made from} */
  Optional<String> retrospectiveStepId();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return the title: what to do, in short} */
  Optional<String> title();

  /** {@return the description: what to do, in full} */
  Optional<String> description();

  /** {@return the step's status} */
  Optional<IncidentRetrospectiveStepStatus> status();

  /** {@return the kind of step; Rootly does not document the values} */
  Optional<String> kind();

  /** {@return the due date} */
  Optional<String> dueDate();

  /** {@return the position among the steps} */
  Optional<Integer> position();

  /** {@return whether the step can be skipped} */
  Optional<Boolean> skippable();

  /** {@return when the step was created} */
  Optional<Instant> createdAt();

  /** {@return when the step was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when the step's status was changed} */
  Optional<Instant> statusChangedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident retrospective step. Not thread-safe. */
  final class Builder extends ImmutableIncidentRetrospectiveStep.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
