package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A process step: something to do in each retrospective that follows the process. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = RetrospectiveProcessStep.Builder.class,
    using = ResourceDeserializer.class)
public interface RetrospectiveProcessStep extends Resource {

  /** {@return the ID of the retrospective process} */
  Optional<String> retrospectiveProcessId();

  /** {@return the title: what to do, in short} */
  Optional<String> title();

  /** {@return the unique name used in URLs} */
  Optional<String> slug();

  /** {@return the description: what to do, in full} */
  Optional<String> description();

  /** {@return the ID of the incident role whose users own the step by default} */
  Optional<String> incidentRoleId();

  /** {@return after how many days the step is due} */
  Optional<Integer> dueAfterDays();

  /** {@return the position among the steps of the process} */
  Optional<Integer> position();

  /** {@return whether the step can be skipped} */
  Optional<Boolean> skippable();

  /** {@return when the process step was created} */
  Optional<Instant> createdAt();

  /** {@return when the process step was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retrospective process step. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcessStep.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
