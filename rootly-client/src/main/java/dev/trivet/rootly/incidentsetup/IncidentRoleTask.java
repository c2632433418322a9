package dev.trivet.rootly.incidentsetup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import dev.trivet.core.json.HasAdditionalProperties;
import dev.trivet.core.style.ImmutableStyle;
import dev.trivet.rootly.jsonapi.Resource;
import dev.trivet.rootly.wire.ResourceDeserializer;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A role task: something to do for whoever has an incident role. */
@ImmutableStyle
@Value.Immutable
@JsonDeserialize(builder = IncidentRoleTask.Builder.class, using = ResourceDeserializer.class)
public interface IncidentRoleTask extends Resource {

  /** {@return the ID of the incident role that the task belongs to} */
  Optional<String> incidentRoleId();

  /** {@return the task: what to do, in short} */
  Optional<String> task();

  /** {@return the description: what to do, in full} */
  Optional<String> description();

  /** {@return the priority} */
  Optional<TaskPriority> priority();

  /** {@return when the incident role task was created} */
  Optional<Instant> createdAt();

  /** {@return when the incident role task was last updated} */
  Optional<Instant> updatedAt();

  /** {@return a new builder, for test data} */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an incident role task. Not thread-safe. */
  final class Builder extends ImmutableIncidentRoleTask.Builder
      implements HasAdditionalProperties.Keeper {
    Builder() {}
  }
}
