package dev.trivet.rootly.retrospectives;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A process group: the steps of a retrospective process that belong to one sub-status. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(
    builder = RetrospectiveProcessGroup.Builder.class,
    using = ResourceDeserializer.class)
public interface RetrospectiveProcessGroup extends Resource {

  /** {@return the ID of the retrospective process} */
  Optional<String> retrospectiveProcessId();

  /** {@return the ID of the sub-status that the steps belong to} */
  Optional<String> subStatusId();

  /** {@return the position among the process groups} */
  Optional<Integer> position();

  /** {@return when the process group was created} */
  Optional<Instant> createdAt();

  /** {@return when the process group was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a retrospective process group. Not thread-safe. */
  final class Builder extends ImmutableRetrospectiveProcessGroup.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
