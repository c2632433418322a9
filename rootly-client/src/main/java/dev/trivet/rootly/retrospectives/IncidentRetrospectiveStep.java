package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A step of the retrospective of one incident. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = IncidentRetrospectiveStep.Builder.class,
    using = ResourceDeserializer.class)
public interface IncidentRetrospectiveStep extends Resource {

  /** {@return the ID of the process step that it was made from} */
  Optional<String> retrospectiveStepId();

  /** {@return the ID of the incident} */
  Optional<String> incidentId();

  /** {@return what is to be done, in short} */
  Optional<String> title();

  /** {@return what is to be done, in full} */
  Optional<String> description();

  /** {@return how far the work on it has come} */
  Optional<IncidentRetrospectiveStepStatus> status();

  /** {@return the kind of step; Rootly does not document the values} */
  Optional<String> kind();

  /** {@return the date it is due} */
  Optional<String> dueDate();

  /** {@return the position among the steps} */
  Optional<Integer> position();

  /** {@return whether it may be left out} */
  Optional<Boolean> skippable();

  /** {@return when it was created} */
  Optional<Instant> createdAt();

  /** {@return when it was last updated} */
  Optional<Instant> updatedAt();

  /** {@return when its status was changed} */
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
